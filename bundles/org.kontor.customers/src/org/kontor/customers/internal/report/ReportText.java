package org.kontor.customers.internal.report;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of reports on customers. */
final class ReportText {

    static final TextSource SOURCE = TextSource.beside(ReportText.class);

    private ReportText() {}

    /** A text of these reports. */
    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
