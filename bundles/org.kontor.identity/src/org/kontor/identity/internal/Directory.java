package org.kontor.identity.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.identity.Companies;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.OrgUnitKind;
import org.kontor.identity.Role;
import org.kontor.identity.RoleShare;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Owned;
import org.kontor.kernel.actor.Scope;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Users, their roles and departments. */
@Component(service = UserDirectory.class)
public final class Directory implements UserDirectory {

    private static final int SHORTEST_PASSWORD = 10;
    private static final String OF_USER =
            "SELECT r FROM Role r WHERE r.code IN (SELECT h.role FROM UserRole h WHERE h.user.id = ?1)";

    private final UnitsOfWork units;
    private final PasswordHash hash;

    /** A directory on the open database. */
    @Activate
    public Directory(@Reference UnitsOfWork units) {
        this(units, PasswordHash.STRONG);
    }

    /** A directory whose passwords are hashed with another strength. */
    public Directory(UnitsOfWork units, PasswordHash hash) {
        this.units = units;
        this.hash = hash;
    }

    @Override
    public Optional<User> user(UnitOfWork uow, long id) {
        return uow.find(User.class, id);
    }

    @Override
    public Optional<User> byLogin(UnitOfWork uow, String login) {
        return uow.first(
                User.class,
                "SELECT u FROM User u WHERE u.login = ?1",
                login.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public List<User> allowed(UnitOfWork uow, String permission) {
        return uow.query(
                User.class,
                "SELECT u FROM User u WHERE u.active = TRUE AND u.id IN (SELECT h.user.id FROM UserRole h, RolePermission p"
                        + " WHERE h.role = p.role.code AND p.permission = ?1) ORDER BY u.id",
                permission);
    }

    @Override
    public List<User> concerned(UnitOfWork uow, String permission, Owned record) {
        List<OrgUnit> organisation = uow.query(OrgUnit.class, "SELECT o FROM OrgUnit o");
        return uow.query(
                User.class,
                "SELECT u FROM User u WHERE u.active = TRUE AND u.id IN (SELECT h.user.id FROM UserRole h, RolePermission p"
                        + " WHERE h.role = p.role.code AND p.permission = ?1 AND (p.role.scope = ?2 OR h.user.id = ?3"
                        + " OR (p.role.scope = ?4 AND h.user.departmentId IN ?5))) ORDER BY u.id",
                permission,
                Scope.ALL,
                record.getOwnerId(),
                Scope.DEPARTMENT,
                withAllAbove(organisation, record.getDepartmentId()));
    }

    @Override
    public Actor actor(UnitOfWork uow, User user) {
        Set<String> permissions = new HashSet<>();
        Map<String, Scope> scopes = new HashMap<>();
        Map<String, Set<Long>> shared = new HashMap<>();
        List<OrgUnit> organisation = uow.query(OrgUnit.class, "SELECT o FROM OrgUnit o");
        for (Role role : uow.query(Role.class, OF_USER, user.getId())) {
            permissions.addAll(role.permissionIds());
            role.areas().forEach(area -> scopes.merge(area, role.getScope(), Directory::wider));
            for (RoleShare share : role.getShares()) {
                Set<Long> departments = withAllBelow(organisation, share.getDepartmentId());
                (share.getArea() == null ? role.areas() : Set.of(share.getArea()))
                        .forEach(area -> shared.computeIfAbsent(area, a -> new HashSet<>())
                                .addAll(departments));
            }
        }
        return new Actor(
                user.getId(),
                user.getName(),
                user.getDepartmentId(),
                withAllBelow(organisation, user.getDepartmentId()),
                permissions,
                scopes,
                shared,
                withAllAbove(organisation, user.getDepartmentId()));
    }

    private static Set<Long> withAllAbove(List<OrgUnit> units, long bottom) {
        Map<Long, Long> above = new HashMap<>();
        units.stream()
                .filter(unit -> unit.getParentId() != null)
                .forEach(unit -> above.put(unit.getId(), unit.getParentId()));
        Set<Long> found = new HashSet<>();
        Long unit = bottom;
        while (unit != null && found.add(unit)) {
            unit = above.get(unit);
        }
        return found;
    }

    private static Scope wider(Scope left, Scope right) {
        return left.compareTo(right) >= 0 ? left : right;
    }

    private static Set<Long> withAllBelow(List<OrgUnit> units, long top) {
        Set<Long> found = new HashSet<>(Set.of(top));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (OrgUnit unit : units) {
                if (unit.getParentId() != null && found.contains(unit.getParentId())) {
                    grown |= found.add(unit.getId());
                }
            }
        }
        return found;
    }

    @Override
    public User enter(UnitOfWork uow, User draft, char[] password) {
        draft.setLogin(draft.getLogin().strip().toLowerCase(Locale.ROOT));
        if (byLogin(uow, draft.getLogin()).isPresent()) {
            throw new ProblemException("login", IdentityText.of("login.taken", draft.getLogin()));
        }
        requireStrong(password);
        draft.changePasswordHash(hash.of(password));
        uow.add(draft);
        uow.changed(new RecordRef("user", draft.getId()));
        return draft;
    }

    @Override
    public OrgUnit department(UnitOfWork uow, String name) {
        return uow.first(OrgUnit.class, "SELECT o FROM OrgUnit o WHERE o.name = ?1", name)
                .orElseGet(() -> {
                    OrgUnit unit = new OrgUnit();
                    unit.setName(name);
                    unit.setKind(OrgUnitKind.DEPARTMENT);
                    uow.first(OrgUnit.class, "SELECT o FROM OrgUnit o WHERE o.parentId IS NULL ORDER BY o.id")
                            .ifPresent(top -> unit.setParentId(top.getId()));
                    uow.add(unit);
                    new Companies(uow).settle();
                    return unit;
                });
    }

    @Override
    public void setPassword(Actor administrator, long userId, char[] password) {
        requireStrong(password);
        String hashed = hash.of(password);
        units.run(administrator, "identity.edit", uow -> {
            uow.get(User.class, userId).changePasswordHash(hashed);
            uow.changed(new RecordRef("user", userId));
        });
    }

    static void requireStrong(char[] password) {
        boolean oneCharacterOnly = new String(password).chars().distinct().count() < 4;
        if (password.length < SHORTEST_PASSWORD || oneCharacterOnly) {
            throw new ProblemException("password", IdentityText.of("password.weak", SHORTEST_PASSWORD));
        }
    }
}
