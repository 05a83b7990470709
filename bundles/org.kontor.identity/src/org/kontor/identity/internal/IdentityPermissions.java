package org.kontor.identity.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.kontor.kernel.text.Text;
import org.osgi.service.component.annotations.Component;

/** The permissions of administration. */
@Component
public final class IdentityPermissions implements PermissionContribution {

    @Override
    public String area() {
        return "identity";
    }

    @Override
    public Text label() {
        return IdentityText.of("area.identity");
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission("identity.view", IdentityText.of("permission.identity.view")),
                new Permission("identity.edit", IdentityText.of("permission.identity.edit")),
                new Permission("database.admin", IdentityText.of("permission.database.admin")));
    }

    @Override
    public Set<String> given(StandardRole role) {
        return role == StandardRole.ADMINISTRATOR
                ? permissions().stream().map(Permission::id).collect(Collectors.toSet())
                : Set.of();
    }
}
