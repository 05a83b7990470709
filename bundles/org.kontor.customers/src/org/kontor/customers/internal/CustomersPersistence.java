package org.kontor.customers.internal;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.kontor.persistence.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** The tables of customers and contacts. */
@Component(service = PersistenceContribution.class)
public final class CustomersPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public CustomersPersistence() {
        super(
                "org.kontor.customers",
                List.of("org.kontor.process"),
                List.of(
                        "org.kontor.customers.Customer",
                        "org.kontor.customers.Classification",
                        "org.kontor.customers.Accounts",
                        "org.kontor.customers.SearchKeys",
                        "org.kontor.customers.Contact",
                        "org.kontor.customers.CustomerAddress",
                        "org.kontor.customers.Finding",
                        "org.kontor.customers.completeness.CompletenessRule",
                        "org.kontor.customers.completeness.CountedItem",
                        "org.kontor.customers.internal.pulse.Pulse"),
                List.of(
                        "001_customers.sql",
                        "002_created.sql",
                        "003_completeness.sql",
                        "004_value_class.sql",
                        "005_pulse.sql",
                        "006_contacts.sql",
                        "007_electronic_address.sql",
                        "008_complete_since.sql",
                        "009_territory.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(
                new SearchIndex("customer", "Customer", List.of("number", "name")),
                new SearchIndex("contact", "Contact", List.of("name", "mobile", "phone", "phoneKey", "email")));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(new IntegrityCheck(
                "customers.contactParent",
                CustomersText.of("check.contactParent"),
                "SELECT c.ID FROM CONTACT c LEFT JOIN CUSTOMER p ON p.ID = c.CUSTOMER_ID WHERE p.ID IS NULL"));
    }
}
