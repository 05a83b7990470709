package org.kontor.performance.internal.targets;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of targets. */
final class TargetText {

    /** The message file. */
    static final TextSource SOURCE = TextSource.beside(TargetText.class);

    private TargetText() {}

    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
