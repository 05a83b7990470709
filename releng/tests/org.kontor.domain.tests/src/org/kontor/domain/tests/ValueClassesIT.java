package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.customers.ValueClass;
import org.kontor.customers.internal.value.ValueService;
import org.kontor.customers.value.ValueBasis;
import org.kontor.customers.value.ValuePreview;
import org.kontor.customers.value.ValueRun;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.record.Stored;
import org.kontor.process.measures.Measure;

/** Customers are classed by what they bring; a person's choice stands, with its reason (CUS-09, R-20). */
class ValueClassesIT {

    private static final ValueBasis YEAR = new ValueBasis(
            "ordered",
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
            Optional.of("CNY"),
            ValueBasis.GOLD_SHARE,
            ValueBasis.GROWTH);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theFiguresClassAndAPersonsChoiceStands(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            ValueService values = values(company);
            Actor seller = company.user("li", "sales", "Sales");
            Actor boss = company.user("zhou", "management", "Company");
            Product product = company.product("P1", "100", Tracking.NONE);
            Customer great = company.customer(seller, "Great Ltd.", "1000000", 30);
            Customer small = company.customer(seller, "Small Ltd.", "1000000", 30);
            Customer chosen = company.customer(seller, "Chosen Ltd.", "1000000", 30);
            Customer past = company.customer(seller, "Past Ltd.", "0", 0);
            choose(company, seller, chosen, ValueClass.GOLD, "Reference for the region");
            company.units.run(Actor.system(), "test", uow -> uow.get(Customer.class, past.getId())
                    .getClassification()
                    .setValueClass(ValueClass.GOLD));
            order(company, seller, great, "90", product);
            order(company, seller, small, "2", product);
            order(company, seller, chosen, "1", product);

            ValuePreview preview = values.preview(boss, YEAR);
            assertThat(preview.total()).isEqualByComparingTo("9300");
            assertThat(preview.tallies().get(ValueClass.GOLD).customers()).isEqualTo(2);
            assertThat(preview.tallies().get(ValueClass.GOLD).amount()).isEqualByComparingTo("9100");
            assertThat(preview.changes())
                    .extracting(ValuePreview.Change::name, ValuePreview.Change::after)
                    .containsExactly(
                            tuple("Great Ltd.", ValueClass.GOLD),
                            tuple("Small Ltd.", ValueClass.POTENTIAL),
                            tuple("Past Ltd.", ValueClass.ORDINARY));
            assertThat(classOf(company, great)).isEqualTo(ValueClass.ORDINARY);

            RecordRef done = values.apply(boss, YEAR);
            assertThat(List.of(
                            classOf(company, great),
                            classOf(company, small),
                            classOf(company, chosen),
                            classOf(company, past)))
                    .containsExactly(ValueClass.GOLD, ValueClass.POTENTIAL, ValueClass.GOLD, ValueClass.ORDINARY);
            ValueRun run = values.load(boss, done.id()).draft();
            assertThat(run.getChanged()).isEqualTo(3);
            assertThat(run.getGold()).isEqualTo(2);
            assertThat(values.preview(boss, YEAR).changes()).isEmpty();
            assertThat(company.changeLog.entries(boss, great.getId(), 50))
                    .anyMatch(e -> e.field().equals(Optional.of("valueClass")));
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatCannotBeIsRefused(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            ValueService values = values(company);
            Actor seller = company.user("li", "sales", "Sales");
            Actor manager = company.user("zhang", "sales-manager", "Sales");
            Actor boss = company.user("zhou", "management", "Company");
            Customer customer = company.customer(seller, "Great Ltd.", "0", 0);
            assertThatThrownBy(() -> values.preview(seller, YEAR)).isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> values.apply(manager, YEAR)).isInstanceOf(ProblemException.class);
            ValueBasis all = new ValueBasis("ordered", YEAR.period(), YEAR.currency(), 100, 30);
            assertThatThrownBy(() -> values.preview(boss, all)).isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> choose(company, seller, customer, ValueClass.GOLD, " "))
                    .isInstanceOf(ProblemException.class);
            assertThat(values.bases(boss)).extracting(Measure::id).contains("ordered", "received", "invoiced");
            assertThat(values.currencies(boss)).containsExactly("CNY");
        }
    }

    private static ValueService values(Company company) {
        return new ValueService(company.units, company.lists, company.reader, company.measures);
    }

    private static ValueClass classOf(Company company, Customer customer) {
        return company.customers
                .load(Actor.system(), customer.getId())
                .draft()
                .getClassification()
                .getValueClass();
    }

    private static void choose(Company company, Actor actor, Customer customer, ValueClass value, String reason) {
        Stored<Customer> stored = company.customers.load(actor, customer.getId());
        stored.draft().getClassification().setValueClass(value);
        stored.draft().getClassification().setValueClassFixed(true);
        stored.draft().getClassification().setValueClassReason(reason);
        company.customers.update(actor, stored.id(), stored.version(), stored.draft());
    }

    private static void order(Company company, Actor seller, Customer customer, String quantity, Product product) {
        long order = company.order(seller, customer, quantity, product);
        company.orders.submit(seller, order);
    }
}
