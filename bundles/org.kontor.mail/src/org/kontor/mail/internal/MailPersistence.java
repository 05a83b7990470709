package org.kontor.mail.internal;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of mails. */
@Component(service = PersistenceContribution.class)
public final class MailPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public MailPersistence() {
        super(
                "org.kontor.mail",
                List.of("org.kontor.process"),
                List.of("org.kontor.mail.Mail", "org.kontor.mail.MailServer", "org.kontor.mail.internal.MailWish"),
                List.of("001_mail.sql"));
    }
}
