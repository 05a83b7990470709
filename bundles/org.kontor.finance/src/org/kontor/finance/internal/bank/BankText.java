package org.kontor.finance.internal.bank;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of bank statements. */
public final class BankText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(BankText.class);

    private BankText() {}

    /** A text of this feature. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
