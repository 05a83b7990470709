package org.kontor.cli.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the command line itself. */
public final class CliText {

    private static final TextSource TEXTS = TextSource.beside(CliText.class);

    private CliText() {}

    /** A text by its key. */
    public static Text of(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }
}
