package org.kontor.customers.internal.analysis;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of analyses. */
final class AnalysisText {

    static final TextSource SOURCE = TextSource.beside(AnalysisText.class);

    private AnalysisText() {}

    /** A text on analyses. */
    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
