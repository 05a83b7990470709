package org.kontor.performance.internal.meetings;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of meetings. */
final class MeetingText {

    /** The message file. */
    static final TextSource SOURCE = TextSource.beside(MeetingText.class);

    private MeetingText() {}

    /** A text of meetings. */
    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
