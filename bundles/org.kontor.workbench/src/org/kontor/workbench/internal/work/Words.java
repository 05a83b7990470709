package org.kontor.workbench.internal.work;

import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.TextSource;

/** Says in the user's words why something failed. */
public final class Words {

    private static final TextSource TEXTS = TextSource.beside(Words.class);

    private Words() {}

    /** The refusal's own words, or for anything unforeseen a sentence that names the log. */
    public static String of(RuntimeException e) {
        return e instanceof ProblemException ? e.getLocalizedMessage() : TEXTS.get("unexpected");
    }
}
