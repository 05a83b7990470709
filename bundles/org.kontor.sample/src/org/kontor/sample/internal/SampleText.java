package org.kontor.sample.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the sample bundle. */
public final class SampleText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(SampleText.class);

    private SampleText() {}

    /** A text of this bundle. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
