package org.kontor.mail.internal;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.mail.MailSecurity;
import org.kontor.mail.MailState;
import org.kontor.mail.Mailing;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of mails and of the server that sends them. */
@Component
public final class MailLists implements ListContribution {

    private static final String AREA = "mail";

    static final ListDefinition MAILS = ListDefinition.of("mails", AREA, Mailing.MAIL, MailText.SOURCE)
            .from("MAIL m JOIN APP_USER u ON u.ID = m.USER_ID", "m.ID")
            .linked("user", "m.USER_ID = ?")
            .column("createdAt", FieldKind.INSTANT, "m.CREATED_AT", 18)
            .searched("name", "u.NAME", 18)
            .searched("address", "m.ADDRESS", 28)
            .searched("subject", "m.SUBJECT", 50)
            .choice("state", MailState.class, "m.STATE", 12)
            .column("sentAt", FieldKind.INSTANT, "m.SENT_AT", 18)
            .column("tries", FieldKind.INTEGER, "m.TRIES", 8)
            .column("problem", FieldKind.TEXT, "m.PROBLEM", 40)
            .orderBy("createdAt", false)
            .build();

    static final ListDefinition SERVERS = ListDefinition.of("mailServers", AREA, Mailing.SERVER, MailText.SOURCE)
            .from("MAIL_SERVER s", "s.ID")
            .searched("host", "s.HOST", 30)
            .choice("security", MailSecurity.class, "s.SECURITY", 20)
            .searched("sender", "s.SENDER", 30)
            .column("active", FieldKind.FLAG, "s.ACTIVE", 10)
            .orderBy("host", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(MAILS, SERVERS);
    }
}
