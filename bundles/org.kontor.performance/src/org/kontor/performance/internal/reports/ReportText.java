package org.kontor.performance.internal.reports;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of work reports. */
final class ReportText {

    /** The message file. */
    static final TextSource SOURCE = TextSource.beside(ReportText.class);

    private ReportText() {}

    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
