package org.kontor.mail.internal;

import java.util.Optional;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.mail.MailLanguage;
import org.kontor.mail.MailSecurity;
import org.kontor.mail.MailServer;
import org.kontor.mail.Mailing;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps by which server the company sends its mails; there is one. */
@Component(service = RecordService.class)
public final class ServerRecords extends EntityRecords<MailServer> {

    private static final int USUAL_PORT = 587;
    private static final int USUAL_DELAY = 5;
    private static final int MOST_DELAY = 24 * 60;
    private static final int LAST_PORT = 65_535;
    private static final String SERVER = "SELECT s FROM MailServer s ORDER BY s.id";

    private static final RecordType<MailServer> RECORD = RecordType.of(Mailing.SERVER, MailText.SOURCE, MailServer::new)
            .text("host", 120, MailServer::getHost, MailServer::setHost)
            .required()
            .digits("port", 5, MailServer::getPort, MailServer::setPort)
            .required()
            .choice("security", MailSecurity.class, MailServer::getSecurity, MailServer::setSecurity)
            .required()
            .text("account", 120, MailServer::getAccount, MailServer::setAccount)
            .section("mails")
            .text("sender", 120, MailServer::getSender, MailServer::setSender)
            .required()
            .choice("language", MailLanguage.class, MailServer::getLanguage, MailServer::setLanguage)
            .required()
            .integer("delay", MailServer::getDelay, MailServer::setDelay)
            .required()
            .flag("active", MailServer::isActive, MailServer::setActive)
            .build();

    /** A service on the mail server. */
    @Activate
    public ServerRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, MailServer.class, RECORD, MailLists.SERVERS);
    }

    /** The server, if one was named. */
    static Optional<MailServer> server(UnitOfWork uow) {
        return uow.firstStored(MailServer.class, SERVER);
    }

    @Override
    protected String titleOf(MailServer server) {
        return server.getHost();
    }

    @Override
    protected void prepare(UnitOfWork uow, MailServer blank) {
        blank.setPort(USUAL_PORT);
        blank.setSecurity(MailSecurity.STARTTLS);
        blank.setLanguage(MailLanguage.CHINESE);
        blank.setDelay(USUAL_DELAY);
    }

    @Override
    protected void validate(UnitOfWork uow, MailServer draft, Optional<MailServer> stored, Problems problems) {
        boolean another = server(uow)
                .filter(s -> stored.filter(o -> o.getId() == s.getId()).isEmpty())
                .isPresent();
        problems.require(!another, "host", MailText.of("server.one"))
                .require(
                        draft.getPort() > 0 && draft.getPort() <= LAST_PORT,
                        "port",
                        MailText.of("server.port", Integer.toString(LAST_PORT)))
                .require(
                        draft.getDelay() >= 0 && draft.getDelay() <= MOST_DELAY,
                        "delay",
                        MailText.of("server.delay", MOST_DELAY))
                .require(SmtpPost.isAddress(draft.getSender()), "sender", MailText.of("address.wrong"));
    }
}
