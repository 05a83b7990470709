package org.kontor.customers.internal.quality;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of customer quality. */
final class QualityText {

    static final TextSource SOURCE = TextSource.beside(QualityText.class);

    private QualityText() {}

    /** A text on customer quality. */
    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
