package org.kontor.catalog.internal.configuration;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of options and configurations. */
final class ConfigurationText {

    static final TextSource SOURCE = TextSource.beside(ConfigurationText.class);

    private ConfigurationText() {}

    /** A text on options and configurations. */
    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
