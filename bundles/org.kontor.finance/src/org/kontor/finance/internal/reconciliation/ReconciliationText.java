package org.kontor.finance.internal.reconciliation;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of reconciliation statements. */
public final class ReconciliationText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(ReconciliationText.class);

    private ReconciliationText() {}

    /** A text of this feature. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
