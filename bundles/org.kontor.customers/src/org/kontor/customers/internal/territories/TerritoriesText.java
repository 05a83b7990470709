package org.kontor.customers.internal.territories;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of territories. */
public final class TerritoriesText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(TerritoriesText.class);

    private TerritoriesText() {}

    /** A text on territories. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
