package org.kontor.customers.internal.competitors;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the register of competitors. */
final class CompetitorsText {

    /** The message file. */
    static final TextSource SOURCE = TextSource.beside(CompetitorsText.class);

    private CompetitorsText() {}

    /** A text of the register. */
    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
