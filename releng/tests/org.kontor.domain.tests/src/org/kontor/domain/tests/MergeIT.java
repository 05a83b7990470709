package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.record.Stored;

/** Two customers that are one company become one, and nothing that was linked is lost. */
class MergeIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyLinkedRecordGoesOver(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Actor boss = company.setUp();
            Actor manager = company.user("zhang", "sales-manager", "Sales");
            Product product = company.product("P1", "10", Tracking.NONE);
            Customer kept = company.customer(manager, "Blue Sky Ltd.", "5000", 30);
            Customer gone = company.customer(manager, "Blau Himmel GmbH", "3000", 10);
            Stored<Customer> edited = company.customers.load(manager, gone.getId());
            edited.draft().setWebsite("blau.example");
            Contact contact = new Contact();
            contact.setName("Anna");
            edited.draft().getContacts().add(contact);
            company.customers.update(manager, edited.id(), edited.version(), edited.draft());
            long order = company.order(manager, gone, "3", product);
            company.credit.figures(Actor.system(), order);

            int version = company.customers.load(manager, kept.getId()).version();
            Customer merged = company.customers
                    .merge(manager, kept.getId(), version, gone.getId())
                    .draft();

            assertThat(merged.getWebsite()).isEqualTo("blau.example");
            assertThat(merged.getName()).isEqualTo("Blue Sky Ltd.");
            assertThat(merged.getContacts()).extracting(Contact::getName).containsExactly("Anna");
            assertThat(merged.getFindings()).anyMatch(f -> f.getFinding().contains("Blau Himmel GmbH"));
            assertThat(company.order(order).getCustomerId()).isEqualTo(kept.getId());
            assertThatThrownBy(() -> company.customers.load(manager, gone.getId()))
                    .isInstanceOf(ProblemException.class);
            assertThat(company.violations()).isEmpty();
            assertThat(boss.may("customers.merge")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCustomerIsNotMergedWithItself(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor manager = company.user("zhang", "sales-manager", "Sales");
            Customer customer = company.customer(manager, "Blue Sky Ltd.", "5000", 30);

            assertThatThrownBy(() -> company.customers.merge(manager, customer.getId(), 1, customer.getId()))
                    .isInstanceOf(ProblemException.class);
        }
    }
}
