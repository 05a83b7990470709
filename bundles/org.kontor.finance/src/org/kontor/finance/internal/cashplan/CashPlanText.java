package org.kontor.finance.internal.cashplan;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the cash plan. */
public final class CashPlanText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(CashPlanText.class);

    private CashPlanText() {}

    /** A text of this feature. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
