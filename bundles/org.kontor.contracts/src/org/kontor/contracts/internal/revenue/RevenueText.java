package org.kontor.contracts.internal.revenue;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of revenue. */
final class RevenueText {

    static final TextSource SOURCE = TextSource.beside(RevenueText.class);

    private RevenueText() {}

    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
