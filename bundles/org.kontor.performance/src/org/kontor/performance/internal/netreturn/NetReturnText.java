package org.kontor.performance.internal.netreturn;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the net return. */
final class NetReturnText {

    /** The message file. */
    static final TextSource SOURCE = TextSource.beside(NetReturnText.class);

    private NetReturnText() {}

    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
