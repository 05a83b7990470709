package org.kontor.mail.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of mails. */
public final class MailText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(MailText.class);

    private MailText() {}

    /** A text of this module. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
