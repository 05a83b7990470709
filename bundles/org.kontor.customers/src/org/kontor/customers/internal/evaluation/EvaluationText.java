package org.kontor.customers.internal.evaluation;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of monthly evaluations. */
public final class EvaluationText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(EvaluationText.class);

    private EvaluationText() {}

    /** A text on monthly evaluations. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
