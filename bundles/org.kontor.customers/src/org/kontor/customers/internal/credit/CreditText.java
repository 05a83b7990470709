package org.kontor.customers.internal.credit;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of credit assessments. */
public final class CreditText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(CreditText.class);

    private CreditText() {}

    /** A text on credit. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
