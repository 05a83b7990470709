package org.kontor.identity.internal;

import java.util.List;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of users, roles and the organisation. */
@Component
public final class IdentityPersistence implements PersistenceContribution {

    @Override
    public String component() {
        return "org.kontor.identity";
    }

    @Override
    public List<String> requires() {
        return List.of("org.kontor.persistence");
    }

    @Override
    public List<String> entityClasses() {
        return List.of("org.kontor.identity.OrgUnit", "org.kontor.identity.Role", "org.kontor.identity.User");
    }

    @Override
    public List<String> migrations() {
        return List.of("001_identity.sql");
    }

    @Override
    public Class<?> anchor() {
        return IdentityPersistence.class;
    }
}
