package org.kontor.contracts.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the contracts bundle. */
public final class ContractsText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(ContractsText.class);

    private ContractsText() {}

    /** A text of this bundle. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
