package org.kontor.orders.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the orders bundle. */
public final class OrdersText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(OrdersText.class);

    private OrdersText() {}

    /** A text of this bundle. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
