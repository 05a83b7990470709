package org.kontor.aftersales.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the after-sales bundle. */
public final class ServiceText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(ServiceText.class);

    private ServiceText() {}

    /** A text of this bundle. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
