package org.kontor.catalog.internal.structure;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of attributes and structure. */
public final class StructureText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(StructureText.class);

    private StructureText() {}

    /** A text on attributes and structure. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
