package org.kontor.mail.ui;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The administrator's pages of mails. */
@Component(service = NavigationContribution.class)
public final class MailNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public MailNavigation() {
        super(NavigationGroup.ADMINISTRATION, "mail");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(list("mails", 45, "mail"), list("mailServers", 46, "mailserver"));
    }
}
