package org.kontor.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kontor.identity.Role;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Users as the administrator sees them; passwords are set apart, through the directory. */
@Component(service = RecordService.class)
public final class UserRecords extends EntityRecords<User> {

    private static final RecordType<User> TYPE = RecordType.of("user", IdentityText.SOURCE, User::new)
            .text("login", 40, User::getLogin, User::setLogin)
            .required()
            .text("name", 80, User::getName, User::setName)
            .required()
            .text("title", 80, User::getTitle, User::setTitle)
            .text("email", 120, User::getEmail, User::setEmail)
            .reference("departmentId", "orgUnit", User::getDepartmentId, User::setDepartmentId)
            .required()
            .reference("managerId", "user", User::getManagerId, User::setManagerId)
            .text("roles", 200, User::getRoles, User::setRoles)
            .offering("roles")
            .required()
            .flag("active", User::isActive, User::setActive)
            .build();

    private static final String EDIT = "identity.edit";

    /** One address and nothing beside it; whether somebody reads there only a mail can tell. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\".]+(\\.[^\\s@<>,;\".]+)*");

    private final UserDirectory directory;

    /** A service on users. */
    @Activate
    public UserRecords(
            @Reference UnitsOfWork units, @Reference ListQueries queries, @Reference UserDirectory directory) {
        super(units, queries, User.class, TYPE, IdentityLists.USERS);
        this.directory = directory;
    }

    @Override
    protected String titleOf(User user) {
        return user.getName();
    }

    @Override
    protected void validate(UnitOfWork uow, User draft, Optional<User> stored, Problems problems) {
        Optional<User> other =
                uow.first(User.class, "SELECT u FROM User u WHERE LOWER(u.login) = LOWER(?1)", draft.getLogin());
        boolean taken = other.isPresent() && !other.equals(stored);
        problems.require(!taken, "login", IdentityText.of("login.taken", draft.getLogin()))
                .require(
                        draft.getEmail() == null
                                || ADDRESS.matcher(draft.getEmail()).matches(),
                        "email",
                        IdentityText.of("email.wrong"));
        List<String> known = uow.query(Role.class, "SELECT r FROM Role r").stream()
                .map(Role::getCode)
                .toList();
        for (String code : draft.roleCodes()) {
            problems.require(known.contains(code), "roles", IdentityText.of("role.unknown", code));
        }
        boolean ownManager =
                stored.isPresent() && Long.valueOf(stored.get().getId()).equals(draft.getManagerId());
        problems.require(!ownManager, "managerId", IdentityText.of("manager.self"));
        stored.filter(user -> endsAdministration(uow, user, draft))
                .ifPresent(user -> problems.require(false, "roles", IdentityText.of("user.lastAdministrator")));
    }

    /** Whether nobody would be left who can give roles: then nobody could ever put it right again. */
    private boolean endsAdministration(UnitOfWork uow, User stored, User draft) {
        List<User> administrators = directory.allowed(uow, EDIT);
        return administrators.equals(List.of(stored)) && !(draft.isActive() && gives(uow, draft, EDIT));
    }

    private static boolean gives(UnitOfWork uow, User draft, String permission) {
        return uow.query(Role.class, "SELECT p.role FROM RolePermission p WHERE p.permission = ?1", permission).stream()
                .map(Role::getCode)
                .anyMatch(draft.roleCodes()::contains);
    }

    /** Everybody may name a colleague: to hand something over, to see who is responsible. */
    @Override
    protected Actor finder(Actor actor) {
        return Actor.system();
    }
}
