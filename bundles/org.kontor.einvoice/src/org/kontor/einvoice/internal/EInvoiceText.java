package org.kontor.einvoice.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of e-invoices. */
public final class EInvoiceText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(EInvoiceText.class);

    private EInvoiceText() {}

    /** A text of this module. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
