package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Scope;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.changelog.ChangeLog.Entry;

/** Who gets in, and what is kept of it (SEC-01). */
class SignInIT {

    private static final char[] RIGHT = "correct horse".toCharArray();
    private static final char[] WRONG = "wrong horse".toCharArray();

    @TempDir
    Path home;

    @Test
    void locksOutAfterFiveWrongPasswordsForAWhile() {
        try (Company company = new Company(Databases.DERBY, home)) {
            company.setUp();
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> company.signIn.signIn("admin", WRONG)).hasMessageContaining("wrong");
            }
            assertThatThrownBy(() -> company.signIn.signIn("admin", RIGHT)).hasMessageContaining("Too many");
            company.clock.set(company.clock.instant().plus(Duration.ofMinutes(16)));
            assertThat(company.signIn.signIn("ADMIN ", RIGHT).may("identity.edit"))
                    .isTrue();
        }
    }

    @Test
    void tellsNobodyWhichOfNameAndPasswordWasWrong() {
        try (Company company = new Company(Databases.DERBY, home)) {
            company.setUp();
            String unknown = refusal(company, "nobody");
            assertThat(unknown).isEqualTo(refusal(company, "admin"));
        }
    }

    private static String refusal(Company company, String login) {
        try {
            company.signIn.signIn(login, WRONG);
            return "";
        } catch (ProblemException refused) {
            return refused.getMessage();
        }
    }

    @Test
    void refusesAWeakPasswordAndASecondSetUp() {
        try (Company company = new Company(Databases.DERBY, home)) {
            assertThatThrownBy(() -> company.signIn.setUp("C", "a", "A", "aaaaaaaaaa".toCharArray()))
                    .isInstanceOf(ProblemException.class);
            assertThat(company.signIn.isEmpty()).isTrue();
            company.setUp();
            assertThatThrownBy(company::setUp).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void givesAUserWhatTheRolesGive() {
        try (Company company = new Company(Databases.DERBY, home)) {
            company.setUp();
            Actor manager = company.user("wu", "sales-manager finance", "Sales");
            assertThat(manager.may("orders.release")).isTrue();
            assertThat(manager.may("identity.edit")).isFalse();
            assertThat(manager.scope("customers")).isEqualTo(Scope.ALL);
            assertThat(manager.scope("inventory")).isEqualTo(Scope.DEPARTMENT);
        }
    }

    @Test
    void keepsNoPasswordInClearTextAndShowsNoHash() {
        try (Company company = new Company(Databases.DERBY, home)) {
            company.setUp();
            long id = company.read(
                    uow -> company.directory.byLogin(uow, "admin").orElseThrow().getId());
            company.directory.setPassword(Actor.system(), id, "battery staple".toCharArray());
            List<Entry> log = company.changeLog.entries(Actor.system(), id, 10);
            String hash = company.read(
                    uow -> company.directory.user(uow, id).orElseThrow().getPasswordHash());
            assertThat(log)
                    .anySatisfy(e -> assertThat(e.field()).hasValue("passwordHash"))
                    .allSatisfy(e -> assertThat(e.toString()).doesNotContain("correct horse", "battery staple", hash));
        }
    }
}
