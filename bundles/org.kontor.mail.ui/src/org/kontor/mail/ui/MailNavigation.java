package org.kontor.mail.ui;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The administrator's pages of mails. */
@Component
public final class MailNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(MailNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(entry("mails", 45, "mail"), entry("mailServers", 46, "mailserver"));
    }

    private static NavigationEntry entry(String list, int order, String icon) {
        return NavigationEntry.list(
                list,
                NavigationGroup.ADMINISTRATION,
                order,
                Icon.of(MailNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                "mail");
    }
}
