package org.kontor.finance.internal.accounting;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the interface to accounting. */
public final class AccountingText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(AccountingText.class);

    private AccountingText() {}

    /** A text of this feature. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
