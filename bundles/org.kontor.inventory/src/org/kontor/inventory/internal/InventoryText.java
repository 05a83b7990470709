package org.kontor.inventory.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the inventory bundle. */
public final class InventoryText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(InventoryText.class);

    private InventoryText() {}

    /** A text of this bundle. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
