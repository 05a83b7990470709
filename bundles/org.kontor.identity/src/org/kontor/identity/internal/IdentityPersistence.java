package org.kontor.identity.internal;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of users, roles and the organisation. */
@Component(service = PersistenceContribution.class)
public final class IdentityPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public IdentityPersistence() {
        super(
                "org.kontor.identity",
                List.of("org.kontor.persistence"),
                List.of(
                        "org.kontor.identity.OrgUnit",
                        "org.kontor.identity.Role",
                        "org.kontor.identity.RolePermission",
                        "org.kontor.identity.RoleShare",
                        "org.kontor.identity.User",
                        "org.kontor.identity.UserRole",
                        "org.kontor.identity.internal.RoleOffer",
                        "org.kontor.identity.settings.Setting"),
                List.of(
                        "001_identity.sql",
                        "002_sharing.sql",
                        "003_names.sql",
                        "004_offers.sql",
                        "005_settings.sql",
                        "006_currency.sql",
                        "007_companies.sql",
                        "008_email.sql"));
    }
}
