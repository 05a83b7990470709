package org.kontor.reporting.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of this bundle. */
public final class ReportingText {

    private static final TextSource TEXTS = TextSource.beside(ReportingText.class);

    private ReportingText() {}

    /** A text of the message file. */
    public static Text of(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }
}
