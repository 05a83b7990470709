package org.kontor.workbench.internal.preferences;

import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.app.Languages;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.style.Themes;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Language, theme, and the page that opens first. */
public final class WorkbenchPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.workbench.preferences";

    private static final TextSource TEXTS = TextSource.beside(WorkbenchPreferencePage.class);
    private static final String START = "startPage";

    private Combo language;
    private Combo theme;
    private Combo start;
    private List<NavigationEntry> entries = List.of();

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    /** The entry of the navigation that the user wants to see first. */
    public static String startPage(long userId) {
        return settings(userId).get(START, "home");
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(area);
        language = combo(area, "language");
        Languages.SPOKEN.forEach(l -> language.add(l.getDisplayLanguage(l)));
        language.select(Languages.SPOKEN.indexOf(Languages.current()));
        theme = combo(area, "theme");
        theme.add(TEXTS.get("theme.light"));
        theme.add(TEXTS.get("theme.dark"));
        theme.select(Themes.isDark(engine()) ? 1 : 0);
        start = combo(area, "start");
        Workplace workplace = PlatformUI.getWorkbench().getService(Workplace.class);
        entries = PlatformUI.getWorkbench().getService(Modules.class).navigation(workplace.actor());
        String wanted = startPage(workplace.actor().userId());
        for (NavigationEntry entry : entries) {
            start.add(entry.label().toString());
            if (entry.id().equals(wanted)) {
                start.select(start.getItemCount() - 1);
            }
        }
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(TEXTS.get("language.hint"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .hint(320, SWT.DEFAULT)
                .indent(0, 8)
                .applyTo(hint);
        return area;
    }

    @Override
    public boolean performOk() {
        if (language == null) {
            return true;
        }
        Locale chosen = Languages.SPOKEN.get(language.getSelectionIndex());
        if (!chosen.equals(Languages.current())) {
            Languages.keep(chosen);
        }
        boolean dark = theme.getSelectionIndex() == 1;
        if (dark != Themes.isDark(engine())) {
            Themes.use(engine(), dark);
        }
        if (start.getSelectionIndex() >= 0) {
            long user = PlatformUI.getWorkbench()
                    .getService(Workplace.class)
                    .actor()
                    .userId();
            Preferences settings = settings(user);
            settings.put(START, entries.get(start.getSelectionIndex()).id());
            try {
                settings.flush();
            } catch (BackingStoreException e) {
                ILog.of(WorkbenchPreferencePage.class).warn("The preferences could not be kept", e);
            }
        }
        return true;
    }

    private static Combo combo(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(TEXTS.get(key));
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    private static Preferences settings(long userId) {
        return InstanceScope.INSTANCE
                .getNode("org.kontor.workbench")
                .node("users")
                .node(Long.toString(userId));
    }
}
