package org.kontor.finance.internal.dunning;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of dunning. */
public final class DunningText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(DunningText.class);

    private DunningText() {}

    /** A text of this feature. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
