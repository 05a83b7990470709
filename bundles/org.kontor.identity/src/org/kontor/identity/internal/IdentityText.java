package org.kontor.identity.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the identity bundle. */
public final class IdentityText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(IdentityText.class);

    private IdentityText() {}

    /** A text of this bundle. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
