package org.kontor.identity.internal;

import java.time.Duration;
import java.util.Optional;
import org.kontor.identity.Companies;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.OrgUnitKind;
import org.kontor.identity.SignInService;
import org.kontor.identity.StandardRole;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets users in. */
@Component(service = SignInService.class)
public final class SignIn implements SignInService {

    private static final int FAILURES_ALLOWED = 5;
    private static final Duration LOCK_OUT = Duration.ofMinutes(15);
    private static final String ENTER = "identity.signIn";

    /** Hashed when there is no such user, so that the answer takes as long as for a wrong password. */
    private static final String NOBODY = PasswordHash.STRONG.rounds() + ":AAAAAAAAAAAAAAAAAAAAAA==:AAAA";

    private final UnitsOfWork units;
    private final UserDirectory directory;
    private final StandardRoles roles;

    /** Sign-in on the open database. */
    @Activate
    public SignIn(@Reference UnitsOfWork units, @Reference UserDirectory directory, @Reference StandardRoles roles) {
        this.units = units;
        this.directory = directory;
        this.roles = roles;
    }

    @Override
    public boolean isEmpty() {
        return units.read(Actor.system(), ENTER, SignIn::nobodyYet);
    }

    private static boolean nobodyYet(UnitOfWork uow) {
        return uow.first(User.class, "SELECT u FROM User u").isEmpty();
    }

    @Override
    public Actor setUp(String companyName, String login, String name, char[] password) {
        return units.change(Actor.system(), ENTER, uow -> {
            if (!nobodyYet(uow)) {
                throw new ProblemException(IdentityText.of("setUp.done"));
            }
            OrgUnit company = new OrgUnit();
            company.setName(companyName.strip());
            company.setKind(OrgUnitKind.COMPANY);
            uow.add(company);
            roles.enter(uow);
            new Companies(uow).settle();
            uow.entities().flush();
            User administrator = new User();
            administrator.setLogin(login);
            administrator.setName(name);
            administrator.setDepartmentId(company.getId());
            administrator.setRoles(StandardRole.ADMINISTRATOR.code());
            directory.enter(uow, administrator, password);
            uow.entities().flush();
            return directory.actor(uow, administrator);
        });
    }

    @Override
    public String companyName() {
        return units.read(Actor.system(), ENTER, uow -> uow.first(
                        OrgUnit.class, "SELECT o FROM OrgUnit o WHERE o.parentId IS NULL ORDER BY o.id")
                .map(OrgUnit::getName)
                .orElse(""));
    }

    @Override
    public Actor signIn(String login, char[] password) {
        Optional<Actor> actor = units.change(Actor.system(), ENTER, uow -> tryToEnter(uow, login, password));
        return actor.orElseThrow(() -> new ProblemException(IdentityText.of("signIn.refused")));
    }

    /** A refusal is an ordinary result here, because the count of failures must be stored and not rolled back. */
    private Optional<Actor> tryToEnter(UnitOfWork uow, String login, char[] password) {
        Optional<User> found = directory.byLogin(uow, login).filter(u -> u.isActive() && u.getPasswordHash() != null);
        if (found.isEmpty()) {
            PasswordHash.matches(password, NOBODY);
            return Optional.empty();
        }
        User user = uow.lock(User.class, found.get().getId());
        if (user.isLockedAt(uow.now(), LOCK_OUT)) {
            throw new ProblemException(IdentityText.of("signIn.locked", LOCK_OUT.toMinutes()));
        }
        if (!PasswordHash.matches(password, user.getPasswordHash())) {
            user.noteFailure(FAILURES_ALLOWED, uow.now().plus(LOCK_OUT));
            return Optional.empty();
        }
        user.noteSuccess();
        return Optional.of(directory.actor(uow, user));
    }

    @Override
    public Optional<Actor> actorOf(String login) {
        return units.read(
                Actor.system(),
                ENTER,
                uow -> directory.byLogin(uow, login).filter(User::isActive).map(u -> directory.actor(uow, u)));
    }

    @Override
    public void changePassword(Actor actor, char[] oldPassword, char[] newPassword) {
        Directory.requireStrong(newPassword);
        units.run(Actor.system(), ENTER, uow -> {
            User user = uow.lock(User.class, actor.userId());
            if (!PasswordHash.matches(oldPassword, user.getPasswordHash())) {
                throw new ProblemException("oldPassword", IdentityText.of("password.oldWrong"));
            }
            user.changePasswordHash(PasswordHash.STRONG.of(newPassword));
        });
    }
}
