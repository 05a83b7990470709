package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.cli.CommandContext;
import org.kontor.cli.Options;
import org.kontor.cli.UsageException;
import org.kontor.identity.CommandAccess;
import org.kontor.identity.internal.CommandSignIn;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.database.DatabaseSession;

/** For whom a command acts (SEC-01). */
class CommandAccessIT {

    private static final boolean OWN = true;
    private static final boolean SHARED = false;

    @TempDir
    Path home;

    private Company company;

    @BeforeEach
    void open() {
        company = new Company(Databases.DERBY, home);
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void actsForTheSystemUntilTheCompanyHasAUser() throws Exception {
        assertThat(actor(SHARED, "")).isEqualTo(Actor.system());
        company.setUp();
        assertThatThrownBy(() -> actor(SHARED, ""))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("--user");
    }

    @Test
    void trustsWhoOwnsTheFilesOfTheDatabase() throws Exception {
        company.setUp();
        company.user("lin", "sales", "Sales");
        assertThat(actor(OWN, "")).isEqualTo(Actor.system());
        assertThat(actor(OWN, "", "--user", "lin").may("orders.submit")).isTrue();
        assertThatThrownBy(() -> actor(OWN, "", "--user", "nobody")).hasMessageContaining("nobody");
    }

    @Test
    void asksForThePasswordOnASharedDatabase() throws Exception {
        company.setUp();
        company.user("lin", "sales", "Sales");
        assertThat(actor(SHARED, "correct horse", "--user", "lin").name()).isEqualTo("lin");
        assertThatThrownBy(() -> actor(SHARED, "wrong horse", "--user", "lin")).hasMessageContaining("wrong");
        assertThatThrownBy(() -> actor(SHARED, "", "--user", "lin")).hasMessageContaining("--password-file");
    }

    @Test
    void takesThePasswordFromAFile() throws Exception {
        company.setUp();
        Path file = Files.writeString(home.resolve("secret"), "correct horse\n");
        assertThat(actor(SHARED, "", "--user", "admin", "--password-file", file.toString())
                        .may("identity.edit"))
                .isTrue();
        assertThatThrownBy(() -> actor(SHARED, "", "--user", "admin", "--password-file", file + ".not"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("secret.not");
    }

    @Test
    void aPasswordThatIsGivenIsCheckedEvenOnOnesOwnDatabase() throws Exception {
        company.setUp();
        Path file = Files.writeString(home.resolve("secret"), "wrong horse");
        assertThatThrownBy(() -> actor(OWN, "", "--user", "admin", "--password-file", file.toString()))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void guessingLocksTheUserOutHereToo() throws Exception {
        company.setUp();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> actor(SHARED, "wrong horse", "--user", "admin"))
                    .isInstanceOf(ProblemException.class);
        }
        assertThatThrownBy(() -> actor(SHARED, "correct horse", "--user", "admin"))
                .hasMessageContaining("Too many");
        company.clock.set(company.clock.instant().plus(Duration.ofMinutes(16)));
        assertThat(actor(SHARED, "correct horse", "--user", "admin").may("database.admin"))
                .isTrue();
    }

    @Test
    void onlyAnAdministratorDoesAnAdministratorsWork() throws Exception {
        company.setUp();
        company.user("lin", "sales", "Sales");
        assertThat(access(SHARED, "correct horse")
                        .administrator(
                                context("--user", "admin"),
                                context("--user", "admin").parse(options()))
                        .may("database.admin"))
                .isTrue();
        CommandContext lin = context("--user", "lin");
        assertThatThrownBy(() -> access(SHARED, "correct horse").administrator(lin, lin.parse(options())))
                .hasMessageContaining("lin");
    }

    private Actor actor(boolean own, String typed, String... words) throws UsageException {
        CommandContext context = context(words);
        return access(own, typed).actor(context, context.parse(options()));
    }

    private CommandAccess access(boolean own, String typed) {
        return new CommandSignIn(session(own), company.signIn, prompt -> Optional.of(typed.toCharArray())
                .filter(password -> password.length > 0));
    }

    private static Options options() {
        return Options.withValue(CommandAccess.USER, CommandAccess.PASSWORD_FILE);
    }

    private static CommandContext context(String... words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new CommandContext(List.of(words), Optional.empty(), Locale.ENGLISH, nowhere, nowhere);
    }

    /** A session that can only tell whether the files are one's own. */
    private static DatabaseSession session(boolean own) {
        return (DatabaseSession) Proxy.newProxyInstance(
                CommandAccessIT.class.getClassLoader(),
                new Class<?>[] {DatabaseSession.class},
                (proxy, method, args) -> {
                    if (!method.getName().equals("ownsFiles")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return own;
                });
    }
}
