package org.kontor.server.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the server bundle. */
final class ServerText {

    private static final TextSource SOURCE = TextSource.beside(ServerText.class);

    private ServerText() {}

    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
