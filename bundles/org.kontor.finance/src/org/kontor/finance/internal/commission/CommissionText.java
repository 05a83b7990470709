package org.kontor.finance.internal.commission;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of commission. */
public final class CommissionText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(CommissionText.class);

    private CommissionText() {}

    /** A text of this feature. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
