package org.kontor.identity.internal;

import java.util.List;
import org.kontor.identity.OrgUnitKind;
import org.kontor.kernel.actor.Scope;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The administrator's lists. */
@Component
public final class IdentityLists implements ListContribution {

    static final ListDefinition USERS = ListDefinition.of("users", "identity", "user", IdentityText.SOURCE)
            .from(
                    "APP_USER u JOIN ORG_UNIT o ON o.ID = u.DEPARTMENT_ID LEFT JOIN APP_USER m ON m.ID = u.MANAGER_ID",
                    "u.ID")
            .linked("orgUnit", "u.DEPARTMENT_ID = ?")
            .searched("login", "u.LOGIN", 16)
            .searched("name", "u.NAME", 20)
            .column("title", FieldKind.TEXT, "u.TITLE", 24)
            .column("department", FieldKind.TEXT, "o.NAME", 20)
            .column("manager", FieldKind.TEXT, "m.NAME", 20)
            .column("email", FieldKind.TEXT, "u.EMAIL", 26)
            .column("active", FieldKind.FLAG, "u.ACTIVE", 8)
            .orderBy("login", true)
            .build();

    static final ListDefinition ROLE_HOLDERS = ListDefinition.of("roleHolders", "identity", "user", IdentityText.SOURCE)
            .from(
                    "USER_ROLE h JOIN APP_USER u ON u.ID = h.USER_ID JOIN APP_ROLE r ON r.CODE = h.ROLE_CODE"
                            + " JOIN ORG_UNIT o ON o.ID = u.DEPARTMENT_ID",
                    "h.ID")
            .opens("u.ID")
            .linked("role", "r.ID = ?")
            .searched("role", "r.NAME", 20)
            .linked("role", "r.ID = ?")
            .searched("name", "u.NAME", 20)
            .column("login", FieldKind.TEXT, "u.LOGIN", 16)
            .column("department", FieldKind.TEXT, "o.NAME", 20)
            .column("active", FieldKind.FLAG, "u.ACTIVE", 8)
            .orderBy("role", true)
            .build();

    static final ListDefinition ROLES = ListDefinition.of("roles", "identity", "role", IdentityText.SOURCE)
            .from("APP_ROLE r", "r.ID")
            .searched("code", "r.CODE", 18)
            .searched("name", "r.NAME", 24)
            .choice("scope", Scope.class, "r.SCOPE", 16)
            .orderBy("code", true)
            .build();

    static final ListDefinition ORG_UNITS = ListDefinition.of("orgUnits", "identity", "orgUnit", IdentityText.SOURCE)
            .from("ORG_UNIT o LEFT JOIN ORG_UNIT p ON p.ID = o.PARENT_ID", "o.ID")
            .linked("orgUnit", "o.PARENT_ID = ?")
            .searched("name", "o.NAME", 28)
            .choice("kind", OrgUnitKind.class, "o.KIND", 14)
            .column("parent", FieldKind.TEXT, "p.NAME", 28)
            .orderBy("name", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(USERS, ROLES, ROLE_HOLDERS, ORG_UNITS);
    }
}
