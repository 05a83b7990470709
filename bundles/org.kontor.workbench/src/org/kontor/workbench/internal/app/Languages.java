package org.kontor.workbench.internal.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** The languages Kontor speaks and which of them the user wants. */
public final class Languages {

    /** Chinese first, as most users want it. */
    public static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final String KEY = "language";

    private Languages() {}

    /** Applies what the command line says, else what the user chose before, else the system's language. */
    static void apply(Optional<String> fromCommandLine) {
        if (System.getProperty("eclipse.commands", "").contains("-nl")) {
            // asked for at the command line; the platform has set it
            return;
        }
        fromCommandLine
                .or(() -> Optional.ofNullable(preferences().get(KEY, null)))
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
                .ifPresent(Locale::setDefault);
    }

    /** The spoken language in use. */
    public static Locale current() {
        return Locale.getDefault().getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /** Uses the language from now on and at every start; texts already shown change at the next start. */
    public static void choose(Locale locale) {
        Locale.setDefault(locale);
        keep(locale);
    }

    /** Uses the language at the next start. */
    public static void keep(Locale locale) {
        IEclipsePreferences preferences = preferences();
        preferences.put(KEY, locale.toLanguageTag());
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(Languages.class).warn("The language could not be kept", e);
        }
    }

    private static IEclipsePreferences preferences() {
        return ConfigurationScope.INSTANCE.getNode("org.kontor.workbench");
    }
}
