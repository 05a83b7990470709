package org.kontor.customers.internal.activities;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of activities. */
public final class ActivitiesText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(ActivitiesText.class);

    private ActivitiesText() {}

    /** A text on activities. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
