package org.kontor.catalog.internal.costs;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of costs. */
final class CostText {

    static final TextSource SOURCE = TextSource.beside(CostText.class);

    private CostText() {}

    /** A text on costs. */
    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
