package org.kontor.kernel.problem;

import java.util.Optional;
import org.kontor.kernel.text.Text;

/**
 * One reason why something was refused, or one thing worth a warning, in the user's words.
 *
 * @param severity whether it stops the action
 * @param field the field of the record it belongs to, if it belongs to one
 * @param text what is wrong and what to do
 */
public record Problem(Severity severity, Optional<String> field, Text text) {

    /** How grave a problem is. */
    public enum Severity {
        /** The action cannot go on. */
        ERROR,
        /** The action may go on; the user should know. */
        WARNING
    }

    /** An error that belongs to no single field. */
    public static Problem error(Text text) {
        return new Problem(Severity.ERROR, Optional.empty(), text);
    }

    /** An error at a field. */
    public static Problem error(String field, Text text) {
        return new Problem(Severity.ERROR, Optional.of(field), text);
    }

    /** A warning at a field. */
    public static Problem warning(String field, Text text) {
        return new Problem(Severity.WARNING, Optional.of(field), text);
    }

    /** Whether it stops the action. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
