package org.kontor.process.internal.segments;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of segments. */
final class SegmentText {

    private static final TextSource SOURCE = TextSource.beside(SegmentText.class);

    private SegmentText() {}

    /** A text on segments. */
    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
