package org.kontor.mail.internal;

import org.kontor.kernel.record.RecordType;
import org.kontor.mail.Mail;
import org.kontor.mail.MailState;
import org.kontor.mail.Mailing;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.ShownRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Mails as the administrator sees them. */
@Component(service = RecordService.class)
public final class MailRecords extends ShownRecords<Mail> {

    private static final RecordType<Mail> RECORD = RecordType.of(Mailing.MAIL, MailText.SOURCE, Mail::new)
            .shownReference("userId", "user", Mail::getUserId)
            .shownText("address", Mail::getAddress)
            .shownText("subject", Mail::getSubject)
            .longText("body", 30_000, Mail::getBody, Mail::setBody)
            .readOnly()
            .section("way")
            .choice("state", MailState.class, Mail::getState, Mail::setState)
            .readOnly()
            .shownInteger("tries", Mail::getTries)
            .instant("sentAt", Mail::getSentAt)
            .shownText("problem", Mail::getProblem)
            .build();

    /** A service on mails. */
    @Activate
    public MailRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, Mail.class, RECORD, MailLists.MAILS, MailText.of("mail.made"));
    }

    @Override
    protected String titleOf(Mail mail) {
        return mail.getSubject();
    }
}
