package org.kontor.mail.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of mails. */
@Component(service = PermissionContribution.class)
public final class MailPermissions extends ModulePermissions {

    static final String EDIT = "mail.edit";

    /** Names them. */
    public MailPermissions() {
        super("mail", MailText.SOURCE, "view", "edit");
        give(StandardRole.ADMINISTRATOR, "view", "edit");
    }
}
