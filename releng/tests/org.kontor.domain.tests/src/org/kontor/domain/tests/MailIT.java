package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.identity.User;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.mail.Mail;
import org.kontor.mail.MailLanguage;
import org.kontor.mail.MailSecurity;
import org.kontor.mail.MailServer;
import org.kontor.mail.MailState;
import org.kontor.mail.Mailing;
import org.kontor.mail.internal.MailService;
import org.kontor.mail.internal.ServerRecords;
import org.kontor.persistence.database.MachineSecrets;
import org.kontor.process.Inbox.Notice;

/** Who has not read a notice is told by e-mail, once, whatever becomes of the mail server meanwhile (NOT-01). */
class MailIT {

    private static final Actor ADMINISTRATOR = Actor.system();
    private static final String ADDRESS = "zhao@example.com";
    private static final Duration LATER = Duration.ofMinutes(6);

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path home;

    private Company company;
    private Actor li;
    private Actor zhao;
    private Customer customer;
    private Product product;
    private Mailing mailing;

    @BeforeEach
    void openPost() {
        post.start();
    }

    @AfterEach
    void closePost() {
        post.stop();
        company.close();
    }

    private void begin(Databases kind) {
        company = new Company(kind, home);
        company.setUp();
        company.financeLooksAtEveryOrder();
        li = company.user("li", "sales", "Sales");
        zhao = company.user("zhao", "finance", "Finance");
        company.units.run(
                ADMINISTRATOR, "test", uow -> uow.get(User.class, zhao.userId()).setEmail(ADDRESS));
        customer = company.customer(li, "Blue Sky Ltd.", "100000", 30);
        product = company.product("A", "600", Tracking.NONE);
        mailing = desktop(new Secrets());
    }

    private Mailing desktop(MachineSecrets secrets) {
        return new MailService(company.units, company.notices, secrets, company.signIn);
    }

    private ServerRecords servers() {
        return new ServerRecords(company.units, company.lists);
    }

    private MailServer draft(int port) {
        MailServer server = servers().blank(ADMINISTRATOR);
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setSecurity(MailSecurity.NONE);
        server.setSender("kontor@example.com");
        server.setLanguage(MailLanguage.BOTH);
        return server;
    }

    private long name(MailServer draft) {
        return servers().create(ADMINISTRATOR, draft).id();
    }

    private int port() {
        return post.getSmtp().getPort();
    }

    /** Finance is told of an order that waits for its review. */
    private void submit() {
        company.orders.submit(li, company.order(li, customer, "1", product));
    }

    private void pass(Duration time) {
        company.clock.set(company.clock.instant().plus(time));
    }

    private List<Mail> mails() {
        return company.read(uow -> uow.query(Mail.class, "SELECT m FROM Mail m ORDER BY m.createdAt"));
    }

    private static String text(MimeMessage mail) throws Exception {
        return new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsUnreadIsMailedOnceAndTogether(Databases kind) throws Exception {
        begin(kind);
        submit();
        submit();
        pass(LATER);
        assertThat(mailing.canSend()).isFalse();
        assertThat(mailing.send()).as("no mail server yet").isZero();
        name(draft(port()));
        Mailing colleague = desktop(new Secrets());
        assertThat(mailing.send() + colleague.send()).isEqualTo(1);
        assertThat(mailing.send()).isZero();

        assertThat(post.getReceivedMessages()).hasSize(1);
        MimeMessage mail = post.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("商栈：2 条通知");
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("kontor@example.com");
        assertThat(from.getPersonal()).isEqualTo(company.signIn.companyName());
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
        assertThat(text(mail)).contains("SO-2026-00001", "SO-2026-00002", "Credit review", "资信审核", "5 minutes", "5 分钟");
        assertThat(mails()).extracting(Mail::getState).containsExactly(MailState.SENT);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyIsMailedWhatHeReadsOrDoesNotWantOrWhatIsOld(Databases kind) {
        begin(kind);
        name(draft(port()));
        submit();
        assertThat(mailing.send()).as("who is at the desk reads it there").isZero();
        Notice notice = company.inbox.notices(zhao, 10).getFirst();
        company.inbox.markRead(zhao, notice.id());
        pass(LATER);
        assertThat(mailing.send()).as("read").isZero();

        submit();
        pass(Duration.ofDays(2));
        assertThat(mailing.send()).as("no news any more").isZero();

        assertThat(mailing.wanted(zhao)).isTrue();
        mailing.want(zhao, false);
        assertThat(mailing.wanted(zhao)).isFalse();
        submit();
        pass(LATER);
        assertThat(mailing.send()).as("not wanted").isZero();
        mailing.want(zhao, true);
        assertThat(mailing.send()).as("wanted again").isEqualTo(1);
        assertThat(mailing.address(zhao)).contains(ADDRESS);
        assertThat(mailing.address(li)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aServerThatDoesNotAnswerIsTriedAgainForADayAndThenByHand(Databases kind) {
        begin(kind);
        int port = port();
        name(draft(port));
        post.stop();
        submit();
        pass(LATER);
        assertThat(mailing.send()).isZero();
        assertThat(mails().getFirst().getProblem()).contains(Integer.toString(port));
        assertThat(mailing.send()).as("not at once again").isZero();
        assertThat(mails().getFirst().getTries()).isEqualTo(1);
        for (int tries = 2; mails().getFirst().getState() == MailState.WAITING; tries++) {
            pass(Duration.ofDays(1));
            mailing.send();
            assertThat(mails().getFirst().getTries()).isEqualTo(tries).isLessThan(10);
        }
        assertThat(mails()).extracting(Mail::getState).containsExactly(MailState.FAILED);

        post.start();
        company.units.run(ADMINISTRATOR, "test", uow -> uow.get(MailServer.class, serverId())
                .setPort(port()));
        List<Long> failed = mails().stream().map(Mail::getId).toList();
        mailing.tryAgain(ADMINISTRATOR, failed);
        assertThat(mailing.send()).isEqualTo(1);
        assertThatThrownBy(() -> mailing.tryAgain(ADMINISTRATOR, failed))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("SO-2026-00001");
    }

    private long serverId() {
        return company.read(uow -> uow.query(MailServer.class, "SELECT s FROM MailServer s"))
                .getFirst()
                .getId();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDesktopThatDiesWhileItSendsDoesNotLoseTheMail(Databases kind) {
        begin(kind);
        name(draft(port()));
        submit();
        pass(LATER);
        post.stop();
        mailing.send();
        company.units.run(ADMINISTRATOR, "test", uow -> {
            Mail mail = uow.query(Mail.class, "SELECT m FROM Mail m").getFirst();
            mail.setDueAt(uow.now().plus(Duration.ofMinutes(10)));
            mail.setProblem(null);
        });
        post.start();
        company.units.run(ADMINISTRATOR, "test", uow -> uow.get(MailServer.class, serverId())
                .setPort(port()));
        assertThat(mailing.send()).as("a colleague may be at it").isZero();
        pass(Duration.ofMinutes(11));
        assertThat(mailing.send()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyWhoKnowsThePasswordSends(Databases kind) {
        begin(kind);
        post.setUser("kontor@example.com", "kontor", "a secret");
        MailServer server = draft(port());
        server.setAccount("kontor");
        name(server);
        submit();
        pass(LATER);
        assertThat(mailing.canSend()).isFalse();
        assertThat(mailing.send()).isZero();
        assertThatThrownBy(() -> mailing.test(ADMINISTRATOR, ADDRESS))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("password of kontor");
        mailing.keepPassword(ADMINISTRATOR, "wrong".toCharArray());
        assertThatThrownBy(() -> mailing.test(ADMINISTRATOR, ADDRESS))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("did not take the mail");
        assertThatThrownBy(() -> mailing.keepPassword(zhao, "mine".toCharArray()))
                .isInstanceOf(ProblemException.class);
        mailing.keepPassword(ADMINISTRATOR, "a secret".toCharArray());
        mailing.test(ADMINISTRATOR, ADDRESS);
        assertThat(mailing.send()).isEqualTo(1);
        assertThat(Arrays.asList(post.getReceivedMessages())).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsNoMailServerIsRefused(Databases kind) {
        begin(kind);
        MailServer wrong = draft(70_000);
        wrong.setSender("Kontor <kontor@example.com>");
        wrong.setDelay(-1);
        assertThatThrownBy(() -> name(wrong))
                .isInstanceOf(ProblemException.class)
                .satisfies(refusal -> assertThat(((ProblemException) refusal).problems())
                        .extracting(problem -> problem.field().orElseThrow())
                        .containsExactly("port", "delay", "sender"));
        name(draft(port()));
        assertThatThrownBy(() -> name(draft(port())))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> mailing.test(ADMINISTRATOR, "nobody"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("name@company.com");
    }

    /** The secrets of one machine. */
    private static final class Secrets implements MachineSecrets {

        private final Map<String, char[]> kept = new HashMap<>();

        @Override
        public Optional<char[]> find(String name) {
            return Optional.ofNullable(kept.get(name));
        }

        @Override
        public void keep(String name, char[] secret) {
            kept.put(name, secret);
        }
    }
}
