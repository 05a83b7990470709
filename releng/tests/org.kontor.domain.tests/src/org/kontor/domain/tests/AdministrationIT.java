package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.identity.Role;
import org.kontor.identity.User;
import org.kontor.identity.internal.RoleRecords;
import org.kontor.identity.internal.UserRecords;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.changelog.ChangeLog.Entry;
import org.kontor.persistence.record.Stored;

/** Users and roles in the hands of the administrator (SEC-01, SEC-02). */
class AdministrationIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void givesAndTakesRolesOneByOne(Databases database) {
        try (Company company = new Company(database, home)) {
            Actor admin = company.setUp();
            UserRecords users = users(company);
            long lin = company.user("lin", "sales", "Sales").userId();
            changeUser(users, admin, lin, user -> user.setRoles("  warehouse  finance warehouse "));
            assertThat(users.load(admin, lin).draft().getRoles()).isEqualTo("finance warehouse");
            assertThat(company.changeLog.entries(admin, lin, 50).stream()
                            .filter(e -> e.line().isPresent()))
                    .extracting(Entry::kind)
                    .containsExactlyInAnyOrder('C', 'C', 'C', 'D');
            Actor now = company.signIn.actorOf("lin").orElseThrow();
            assertThat(now.may("finance.credit")).isTrue();
            assertThat(now.may("orders.submit")).isFalse();
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesARoleThatDoesNotExist(Databases database) {
        try (Company company = new Company(database, home)) {
            Actor admin = company.setUp();
            long lin = company.user("lin", "sales", "Sales").userId();
            assertThatThrownBy(() -> changeUser(users(company), admin, lin, user -> user.setRoles("sales boss")))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("boss");
            assertThat(users(company).load(admin, lin).draft().getRoles()).isEqualTo("sales");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsOneWhoCanAdministrate(Databases database) {
        try (Company company = new Company(database, home)) {
            Actor admin = company.setUp();
            UserRecords users = users(company);
            assertThatThrownBy(() -> changeUser(users, admin, admin.userId(), user -> user.setRoles("sales")))
                    .hasMessageContaining("last user");
            assertThatThrownBy(() -> changeUser(users, admin, admin.userId(), user -> user.setActive(false)))
                    .hasMessageContaining("last user");
            company.user("second", "administrator", "IT");
            changeUser(users, admin, admin.userId(), user -> user.setRoles("sales"));
            assertThat(company.signIn.actorOf("admin").orElseThrow().may("identity.edit"))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatARoleGivesCountsForAllWhoHaveIt(Databases database) {
        try (Company company = new Company(database, home)) {
            Actor admin = company.setUp();
            long lin = company.user("lin", "sales", "Sales").userId();
            RoleRecords roles = roles(company);
            long sales = role(company, "sales");
            changeRole(roles, admin, sales, role -> role.setPermissions(role.getPermissions() + " orders.release"));
            assertThat(company.signIn.actorOf("lin").orElseThrow().may("orders.release"))
                    .isTrue();
            List<Long> told = company.units.read(
                    Actor.system(), "test", uow -> company.directory.allowed(uow, "orders.release").stream()
                            .map(User::getId)
                            .toList());
            assertThat(told).contains(lin);
            changeRole(roles, admin, sales, role -> role.setPermissions("orders.view"));
            Actor now = company.signIn.actorOf("lin").orElseThrow();
            assertThat(now.permissions()).containsExactly("orders.view");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCodeThatIsHeldStays(Databases database) {
        try (Company company = new Company(database, home)) {
            Actor admin = company.setUp();
            company.user("lin", "sales", "Sales");
            RoleRecords roles = roles(company);
            assertThatThrownBy(() -> changeRole(roles, admin, role(company, "sales"), role -> role.setCode("vendors")))
                    .isInstanceOf(ProblemException.class);
            changeRole(roles, admin, role(company, "service"), role -> role.setCode("care"));
            assertThat(roles.load(admin, role(company, "care")).draft().permissionIds())
                    .contains("service.edit");
        }
    }

    private static UserRecords users(Company company) {
        return new UserRecords(company.units, company.lists, company.directory);
    }

    private static RoleRecords roles(Company company) {
        return new RoleRecords(company.units, company.lists);
    }

    private static long role(Company company, String code) {
        return company.units.read(
                Actor.system(), "test", uow -> uow.first(Role.class, "SELECT r FROM Role r WHERE r.code = ?1", code)
                        .orElseThrow()
                        .getId());
    }

    private static void changeUser(UserRecords users, Actor actor, long id, Consumer<User> change) {
        Stored<User> stored = users.load(actor, id);
        change.accept(stored.draft());
        users.update(actor, id, stored.version(), stored.draft());
    }

    private static void changeRole(RoleRecords roles, Actor actor, long id, Consumer<Role> change) {
        Stored<Role> stored = roles.load(actor, id);
        change.accept(stored.draft());
        roles.update(actor, id, stored.version(), stored.draft());
    }
}
