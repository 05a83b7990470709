package org.kontor.catalog.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the catalog bundle. */
public final class CatalogText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(CatalogText.class);

    private CatalogText() {}

    /** A text of this bundle. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
