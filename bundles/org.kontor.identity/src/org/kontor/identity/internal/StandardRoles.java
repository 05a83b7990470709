package org.kontor.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.Role;
import org.kontor.identity.StandardRole;
import org.kontor.identity.User;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseReady;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Makes the roles a company begins with and gives them what the installed modules want them to have; a module that comes
 * later gives its own then. Each permission is given once: what the administrator took away stays away.
 */
@Component(service = {StandardRoles.class, DatabaseReady.class})
public final class StandardRoles implements DatabaseReady {

    private final UnitsOfWork units;
    private final List<PermissionContribution> contributions = new CopyOnWriteArrayList<>();

    /** Without modules. */
    @Activate
    public StandardRoles(@Reference UnitsOfWork units) {
        this.units = units;
    }

    /** A module came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addContribution(PermissionContribution contribution) {
        contributions.add(contribution);
    }

    /** A module went; roles keep what it gave them. */
    void removeContribution(PermissionContribution contribution) {
        contributions.remove(contribution);
    }

    @Override
    public void ready() {
        units.run(Actor.system(), "identity.edit", uow -> {
            boolean companyThere = uow.first(User.class, "SELECT u FROM User u").isPresent();
            if (companyThere) {
                enter(uow);
            }
        });
    }

    /** Makes the roles that were never made, and gives each what it was never given. */
    void enter(UnitOfWork uow) {
        SortedSet<String> given = new TreeSet<>();
        uow.query(String.class, "SELECT o.offer FROM RoleOffer o").forEach(given::add);
        for (StandardRole standard : StandardRole.values()) {
            SortedSet<String> fresh = new TreeSet<>();
            for (String permission : wanted(standard)) {
                if (given.add(offer(standard, permission))) {
                    uow.entities().persist(new RoleOffer(offer(standard, permission)));
                    fresh.add(permission);
                }
            }
            if (!fresh.isEmpty()) {
                role(uow, standard, given.contains(made(standard))).ifPresent(role -> add(role, fresh));
            }
        }
    }

    /** The role; a new one unless it was made before and is no longer wanted. */
    private static Optional<Role> role(UnitOfWork uow, StandardRole standard, boolean madeBefore) {
        Optional<Role> known = uow.first(Role.class, "SELECT r FROM Role r WHERE r.code = ?1", standard.code());
        if (known.isPresent() || madeBefore) {
            return known;
        }
        uow.entities().persist(new RoleOffer(made(standard)));
        Role role = new Role();
        role.setCode(standard.code());
        role.setName(IdentityText.of("role." + standard.code()).toString());
        role.setScope(standard.scope());
        return Optional.of(uow.add(role));
    }

    private static String made(StandardRole standard) {
        return standard.code() + ":";
    }

    private SortedSet<String> wanted(StandardRole standard) {
        SortedSet<String> wanted = new TreeSet<>();
        contributions.forEach(contribution -> wanted.addAll(contribution.given(standard)));
        return wanted;
    }

    private static String offer(StandardRole standard, String permission) {
        return made(standard) + permission;
    }

    private static void add(Role role, SortedSet<String> permissions) {
        SortedSet<String> all = new TreeSet<>(role.permissionIds());
        all.addAll(permissions);
        role.setPermissions(String.join(" ", all));
    }
}
