package org.kontor.finance.internal.compensation;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of price compensation. */
public final class CompensationText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(CompensationText.class);

    private CompensationText() {}

    /** A text of this feature. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
