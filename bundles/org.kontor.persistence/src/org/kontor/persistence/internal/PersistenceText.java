package org.kontor.persistence.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the persistence bundle. */
public final class PersistenceText {

    private static final TextSource TEXTS = TextSource.beside(PersistenceText.class);

    private PersistenceText() {}

    /** A text of this bundle. */
    public static Text of(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }
}
