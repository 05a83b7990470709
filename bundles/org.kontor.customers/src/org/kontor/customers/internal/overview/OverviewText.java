package org.kontor.customers.internal.overview;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of overviews. */
final class OverviewText {

    private static final TextSource SOURCE = TextSource.beside(OverviewText.class);

    private OverviewText() {}

    /** A text on overviews. */
    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
