package org.kontor.identity.internal;

import java.util.Optional;
import java.util.Set;
import org.kontor.identity.Role;
import org.kontor.identity.RoleShare;
import org.kontor.identity.User;
import org.kontor.kernel.actor.Scope;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Roles as the administrator sees them. */
@Component(service = RecordService.class)
public final class RoleRecords extends EntityRecords<Role> {

    private static final RecordType<RoleShare> SHARE = RecordType.of("roleShare", IdentityText.SOURCE, RoleShare::new)
            .reference("departmentId", "orgUnit", RoleShare::getDepartmentId, RoleShare::setDepartmentId)
            .required()
            .text("area", 40, RoleShare::getArea, RoleShare::setArea)
            .build();

    private static final RecordType<Role> TYPE = RecordType.of("role", IdentityText.SOURCE, Role::new)
            .text("code", 30, Role::getCode, Role::setCode)
            .required()
            .text("name", 80, Role::getName, Role::setName)
            .required()
            .choice("scope", Scope.class, Role::getScope, Role::setScope)
            .required()
            .longText("permissions", 4000, Role::getPermissions, Role::setPermissions)
            .required()
            .table("shares", SHARE, Role::getShares)
            .build();

    /** A service on roles. */
    @Activate
    public RoleRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, Role.class, TYPE, IdentityLists.ROLES);
    }

    @Override
    protected String titleOf(Role role) {
        return role.getName();
    }

    @Override
    protected void attach(Role role, Identified line) {
        role.adopt((RoleShare) line);
    }

    @Override
    protected void validate(UnitOfWork uow, Role draft, Optional<Role> stored, Problems problems) {
        problems.require(draft.getCode().matches("\\S+"), "code", IdentityText.of("role.codeSpaces"));
        Optional<Role> other = uow.first(Role.class, "SELECT r FROM Role r WHERE r.code = ?1", draft.getCode());
        boolean taken = other.isPresent() && !other.equals(stored);
        problems.require(!taken, "code", IdentityText.of("role.codeTaken", draft.getCode()));
        boolean renamed =
                stored.filter(s -> !s.getCode().equals(draft.getCode())).isPresent();
        boolean held = renamed
                && uow.first(
                                User.class,
                                "SELECT h.user FROM UserRole h WHERE h.role = ?1",
                                stored.get().getCode())
                        .isPresent();
        problems.require(!held, "code", IdentityText.of("role.codeHeld"));
        Set<String> areas = draft.areas();
        for (RoleShare share : draft.getShares()) {
            problems.require(
                    share.getArea() == null || areas.contains(share.getArea()),
                    "shares",
                    IdentityText.of("role.shareArea", String.valueOf(share.getArea()), String.join(", ", areas)));
        }
    }
}
