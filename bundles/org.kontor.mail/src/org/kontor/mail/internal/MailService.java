package org.kontor.mail.internal;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.identity.SignInService;
import org.kontor.identity.User;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.mail.Mail;
import org.kontor.mail.MailServer;
import org.kontor.mail.MailState;
import org.kontor.mail.Mailing;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.MachineSecrets;
import org.kontor.process.OutgoingNotices;
import org.kontor.process.OutgoingNotices.Outgoing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes mails of notices and sends them. Whoever sends a mail takes it for some minutes first, so that no colleague sends
 * it too; when this desktop dies meanwhile, another one tries again after that.
 */
@Component
public final class MailService implements Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(MailService.class);
    private static final String SECRET = "mail";
    private static final String SENDING = "mail.send";
    private static final Duration NEWS = Duration.ofDays(1);
    private static final Duration TAKEN = Duration.ofMinutes(10);
    private static final int MOST_NOTICES = 500;
    private static final int NOTICES_A_MAIL = 20;
    private static final int MOST_MAILS = 100;
    private static final int LONGEST_PROBLEM = 500;

    /** After so many minutes a mail is tried again; in all for about a day. */
    private static final List<Integer> PAUSES = List.of(1, 5, 15, 60, 240, 480, 720);

    private final UnitsOfWork units;
    private final OutgoingNotices notices;
    private final MachineSecrets secrets;
    private final SignInService signIn;

    /** Over the notices of the open database. */
    @Activate
    public MailService(
            @Reference UnitsOfWork units,
            @Reference OutgoingNotices notices,
            @Reference MachineSecrets secrets,
            @Reference SignInService signIn) {
        this.units = units;
        this.notices = notices;
        this.secrets = secrets;
        this.signIn = signIn;
    }

    @Override
    public boolean canSend() {
        return server().filter(this::knowsPassword).isPresent();
    }

    private Optional<MailServer> server() {
        return units.read(Actor.system(), SENDING, ServerRecords::server).filter(MailServer::isActive);
    }

    private boolean knowsPassword(MailServer server) {
        return server.getAccount() == null || secrets.find(SECRET).isPresent();
    }

    @Override
    public int send() {
        Optional<MailServer> server = server().filter(this::knowsPassword);
        if (server.isEmpty()) {
            return 0;
        }
        write(server.get());
        return post(server.get());
    }

    private void write(MailServer server) {
        String company = signIn.companyName();
        units.run(Actor.system(), SENDING, uow -> {
            Map<Long, User> users = reached(uow);
            Instant until = uow.now().minus(Duration.ofMinutes(server.getDelay()));
            notices.take(uow, users.keySet(), uow.now().minus(NEWS), until, MOST_NOTICES).stream()
                    .collect(Collectors.groupingBy(Outgoing::userId, LinkedHashMap::new, Collectors.toList()))
                    .forEach((user, told) -> write(uow, server, company, users.get(user), told));
        });
    }

    private static Map<Long, User> reached(UnitOfWork uow) {
        return uow
                .query(
                        User.class,
                        "SELECT u FROM User u WHERE u.active = TRUE AND u.email IS NOT NULL"
                                + " AND u.id NOT IN (SELECT w.userId FROM MailWish w WHERE w.wanted = FALSE)")
                .stream()
                .collect(Collectors.toMap(User::getId, Function.identity()));
    }

    private static void write(UnitOfWork uow, MailServer server, String company, User user, List<Outgoing> told) {
        for (int first = 0; first < told.size(); first += NOTICES_A_MAIL) {
            Letter letter = Letter.about(
                    told.subList(first, Math.min(told.size(), first + NOTICES_A_MAIL)),
                    server.getLanguage(),
                    company,
                    server.getDelay(),
                    ZoneId.systemDefault());
            Mail mail = new Mail();
            mail.setUserId(user.getId());
            mail.setAddress(user.getEmail());
            mail.setSubject(letter.subject());
            mail.setBody(letter.body());
            mail.setState(MailState.WAITING);
            mail.setDueAt(uow.now());
            uow.add(mail);
        }
    }

    private int post(MailServer server) {
        List<Long> due = units.read(Actor.system(), SENDING, uow -> uow.entities()
                .createQuery(
                        "SELECT m.id FROM Mail m WHERE m.state = ?1 AND m.dueAt <= ?2 ORDER BY m.dueAt, m.id",
                        Long.class)
                .setParameter(1, MailState.WAITING)
                .setParameter(2, uow.now())
                .setMaxResults(MOST_MAILS)
                .getResultList());
        if (due.isEmpty()) {
            return 0;
        }
        int sent = 0;
        try (SmtpPost post = post(server, signIn.companyName())) {
            for (long id : due) {
                Optional<Mail> mail = taken(id);
                if (mail.isPresent() && !send(post, mail.get())) {
                    return sent;
                }
                sent += mail.isPresent() ? 1 : 0;
            }
        } catch (MessagingException failure) {
            LOG.warn("The mail server did not take leave properly", failure);
        }
        return sent;
    }

    private SmtpPost post(MailServer server, String company) {
        return new SmtpPost(server, secrets.find(SECRET).orElse(new char[0]), company);
    }

    /** Nobody else sends it for a while; whoever was faster is left to it. */
    private Optional<Mail> taken(long id) {
        return units.change(Actor.system(), SENDING, uow -> {
            Mail mail = uow.lock(Mail.class, id);
            if (mail.getState() != MailState.WAITING || mail.getDueAt().isAfter(uow.now())) {
                return Optional.empty();
            }
            mail.setDueAt(uow.now().plus(TAKEN));
            mail.setTries(mail.getTries() + 1);
            return Optional.of(mail);
        });
    }

    /** Answers whether it makes sense to go on with the next one. */
    private boolean send(SmtpPost post, Mail mail) {
        try {
            post.send(mail.getAddress(), new Letter(mail.getSubject(), mail.getBody()), now());
            note(mail, (uow, m) -> {
                m.setState(MailState.SENT);
                m.setSentAt(uow.now());
                m.setProblem(null);
            });
            return true;
        } catch (MessagingException failure) {
            boolean refused = SmtpPost.isRefused(failure);
            LOG.warn("A mail to {} was not sent: {}", mail.getAddress(), SmtpPost.reason(failure));
            note(mail, (uow, m) -> {
                m.setProblem(shortened(SmtpPost.reason(failure)));
                if (refused || m.getTries() > PAUSES.size()) {
                    m.setState(MailState.FAILED);
                } else {
                    m.setDueAt(uow.now().plus(Duration.ofMinutes(PAUSES.get(m.getTries() - 1))));
                }
            });
            return refused;
        }
    }

    private Instant now() {
        return units.read(Actor.system(), SENDING, UnitOfWork::now);
    }

    private void note(Mail mail, BiConsumer<UnitOfWork, Mail> change) {
        units.run(Actor.system(), SENDING, uow -> {
            change.accept(uow, uow.lock(Mail.class, mail.getId()));
            uow.changed(new RecordRef(MAIL, mail.getId()));
        });
    }

    private static String shortened(String problem) {
        return problem.length() <= LONGEST_PROBLEM ? problem : problem.substring(0, LONGEST_PROBLEM);
    }

    @Override
    public void test(Actor administrator, String address) {
        MailServer server = units.read(administrator, MailPermissions.EDIT, ServerRecords::server)
                .orElseThrow(() -> new ProblemException(MailText.of("server.none")));
        if (!SmtpPost.isAddress(address)) {
            throw new ProblemException("address", MailText.of("address.wrong"));
        }
        if (!knowsPassword(server)) {
            throw new ProblemException(MailText.of("password.missing", server.getAccount()));
        }
        String company = signIn.companyName();
        try (SmtpPost post = post(server, company)) {
            post.send(address, Letter.trial(server.getLanguage(), company), now());
        } catch (MessagingException failure) {
            throw new ProblemException(
                    "address", MailText.of("test.failed", server.getHost(), SmtpPost.reason(failure)));
        }
    }

    @Override
    public void tryAgain(Actor administrator, List<Long> mails) {
        units.run(administrator, MailPermissions.EDIT, uow -> {
            List<Mail> failed = new ArrayList<>();
            mails.stream().sorted().forEach(id -> failed.add(uow.lock(Mail.class, id)));
            for (Mail mail : failed) {
                if (mail.getState() != MailState.FAILED) {
                    throw new ProblemException(MailText.of("again.notFailed", mail.getSubject()));
                }
                uow.find(User.class, mail.getUserId()).map(User::getEmail).ifPresent(mail::setAddress);
                mail.setState(MailState.WAITING);
                mail.setTries(0);
                mail.setDueAt(uow.now());
                uow.changed(new RecordRef(MAIL, mail.getId()));
            }
        });
    }

    @Override
    public void keepPassword(Actor administrator, char[] password) {
        units.run(administrator, MailPermissions.EDIT, uow -> uow.afterCommit(() -> secrets.keep(SECRET, password)));
    }

    @Override
    public Optional<String> address(Actor actor) {
        return units.read(Actor.system(), SENDING, uow -> uow.find(User.class, actor.userId())
                .map(User::getEmail));
    }

    @Override
    public boolean wanted(Actor actor) {
        return units.read(Actor.system(), SENDING, uow -> wish(uow, actor)
                .map(MailWish::wanted)
                .orElse(true));
    }

    @Override
    public void want(Actor actor, boolean wanted) {
        units.run(Actor.system(), SENDING, uow -> wish(uow, actor)
                .orElseGet(() -> uow.add(new MailWish(actor.userId())))
                .want(wanted));
    }

    private static Optional<MailWish> wish(UnitOfWork uow, Actor actor) {
        return uow.first(MailWish.class, "SELECT w FROM MailWish w WHERE w.userId = ?1", actor.userId());
    }
}
