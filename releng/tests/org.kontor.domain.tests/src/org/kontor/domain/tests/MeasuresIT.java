package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Figure;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.kontor.process.measures.TimeStep;

/** Every figure comes from one home, under the data scope, and is the total of the documents behind it (KPI-14, R-24). */
class MeasuresIT {

    private static final Actor ALL = Actor.system();
    private static final Period YEAR = TimeStep.YEAR.around(LocalDate.of(2026, 1, 1));
    private static final MeasureQuery ORDERED = MeasureQuery.of("ordered", YEAR);

    @TempDir
    Path home;

    /** Two sellers of one department and one of another, each with a customer; and what each of them sold. */
    private static final class Sales {

        private final Company company;
        private final Actor li;
        private final Actor ma;
        private final Actor he;
        private final Product pump;
        private final Product valve;

        private Sales(Company company) {
            this.company = company;
            company.setUp();
            li = company.user("li", "sales", "North");
            ma = company.user("ma", "sales", "North");
            he = company.user("he", "sales", "South");
            pump = company.product("P", "100", Tracking.NONE);
            valve = company.product("V", "10", Tracking.NONE);
            // 2 × 110 in January; 1 × 100 in February, 5 × 10 in February; 3 × 10 in April
            sold(li, "First", "2026-01-31T10:00:00Z", "2", pump, valve);
            sold(ma, "Second", "2026-02-01T10:00:00Z", "1", pump);
            sold(li, "Third", "2026-02-28T10:00:00Z", "5", valve);
            sold(he, "Fourth", "2026-04-02T10:00:00Z", "3", valve);
            company.clock.set(Instant.parse("2026-04-03T01:00:00Z"));
            company.order(he, company.customer(he, "Draft only", "0", 0), "7", pump);
        }

        private void sold(Actor seller, String customer, String at, String quantity, Product... products) {
            company.clock.set(Instant.parse(at));
            Customer buyer = company.customer(seller, customer, "1000000", 30);
            long order = company.order(seller, buyer, quantity, products);
            company.workflow.move(seller, new RecordRef("salesOrder", order), "submit", Optional.empty());
        }

        private Map<String, String> ordered(Actor actor, MeasureQuery query) {
            return company.measures.figures(actor, query).stream()
                    .collect(Collectors.toMap(MeasuresIT::named, MeasuresIT::amount));
        }
    }

    private static String named(Figure figure) {
        return figure.keys().stream().map(Figure.Key::name).collect(Collectors.joining("/"));
    }

    private static String amount(Figure figure) {
        return figure.amount().stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void figuresAreToldApartByWhateverTheFactsSay(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Sales sales = new Sales(company);

            assertThat(company.measures.figure(ALL, ORDERED).amount()).isEqualByComparingTo("400");
            assertThat(company.measures.figure(ALL, ORDERED).documents()).isEqualTo(4);
            assertThat(sales.ordered(ALL, ORDERED.per(Dimension.OWNER)))
                    .containsOnly(Map.entry("li", "270"), Map.entry("ma", "100"), Map.entry("he", "30"));
            assertThat(sales.ordered(ALL, ORDERED.per(Dimension.DEPARTMENT, Dimension.MONTH)))
                    .containsOnly(
                            Map.entry("North/2026-01", "220"),
                            Map.entry("North/2026-02", "150"),
                            Map.entry("South/2026-04", "30"));
            assertThat(sales.ordered(ALL, ORDERED.per(Dimension.QUARTER)))
                    .containsOnly(Map.entry("2026-Q1", "370"), Map.entry("2026-Q2", "30"));
            Dimension product = company.measures.dimension("product").orElseThrow();
            assertThat(sales.ordered(ALL, ORDERED.per(product)))
                    .containsOnly(Map.entry("Product P", "300"), Map.entry("Product V", "100"));
            Dimension customer = company.measures.dimension("customer").orElseThrow();
            assertThat(company.measures.figures(ALL, ORDERED.per(customer).greatest(2)))
                    .extracting(MeasuresIT::named)
                    .containsExactly("First", "Second");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void quantitiesComeFromLinesAndAmountsStayTheSame(Databases kind) {
        try (Company company = new Company(kind, home)) {
            new Sales(company);

            Figure figure = company.measures.figure(ALL, ORDERED.withDetails());

            assertThat(figure.amount()).isEqualByComparingTo("400");
            assertThat(figure.quantity()).hasValueSatisfying(q -> assertThat(q).isEqualByComparingTo("13"));
            assertThat(figure.documents()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theScopeOfTheListIsTheScopeOfTheFigure(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Sales sales = new Sales(company);
            Actor manager = company.user("wu", "sales-manager", "North");
            Actor warehouse = Permissions.without("orders.view", company.user("chen", "service", "Stock"));

            assertThat(sales.ordered(sales.li, ORDERED.per(Dimension.OWNER))).containsOnly(Map.entry("li", "270"));
            assertThat(sales.ordered(manager, ORDERED.per(Dimension.OWNER)))
                    .containsOnly(Map.entry("li", "270"), Map.entry("ma", "100"));
            assertThat(company.measures.offered(warehouse))
                    .extracting(Measure::id)
                    .contains("newCustomers")
                    .doesNotContain("ordered");
            assertThatThrownBy(() -> company.measures.figure(warehouse, ORDERED))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> company.measures.figure(ALL, MeasureQuery.of("nonsense", YEAR)))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFigureIsTheTotalOfTheDocumentsBehindIt(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Sales sales = new Sales(company);
            Period first = TimeStep.QUARTER.around(LocalDate.of(2026, 2, 1));
            List<Long> people = List.of(sales.li.userId(), sales.he.userId());
            MeasureQuery query = MeasureQuery.of("ordered", first).where(Dimension.OWNER, people);

            Figure figure = company.measures.figure(ALL, query);
            Measures.Documents behind = company.measures.documents(ALL, query).orElseThrow();

            ListDefinition list = company.lists.list(behind.listId()).orElseThrow();
            assertThat(figure.amount()).isEqualByComparingTo("270");
            assertThat(company.lists.totals(ALL, list, behind.request()).get("netTotal"))
                    .isEqualByComparingTo(figure.amount());
            assertThat(company.lists.count(ALL, list, behind.request())).isEqualTo(figure.documents());
            Dimension region = company.measures.dimension("region").orElseThrow();
            assertThat(company.measures.documents(ALL, query.where(region, List.of("x"))))
                    .isEmpty();
        }
    }

    /** Nine in the morning in Shanghai is still yesterday in London; the day of the company counts. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void momentsCountOnTheDayOfTheCompany(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "North");
            for (String at : List.of("2026-01-31T15:59:00Z", "2026-01-31T16:00:00Z", "2026-02-28T15:59:59Z")) {
                company.clock.set(Instant.parse(at));
                company.customer(seller, "Entered at " + at, "0", 0);
            }
            Period february = TimeStep.MONTH.around(LocalDate.of(2026, 2, 1));

            MeasureQuery query = MeasureQuery.of("newCustomers", february);

            assertThat(company.measures.figure(seller, query).amount()).isEqualByComparingTo("2");
            assertThat(company.measures.figures(seller, query.over(YEAR).per(Dimension.MONTH)))
                    .extracting(MeasuresIT::named, MeasuresIT::amount)
                    .containsExactlyInAnyOrder(tuple("2026-01", "1"), tuple("2026-02", "2"));
            assertThat(company.measures.figures(seller, query.per(Dimension.DAY)))
                    .extracting(f -> f.key().day())
                    .containsExactlyInAnyOrder(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyMeasureAnswersByEverythingItKnows(Databases kind) {
        try (Company company = new Company(kind, home)) {
            new Sales(company);
            for (Measure measure : company.measures.offered(ALL)) {
                MeasureQuery query = MeasureQuery.of(measure.id(), YEAR);
                BigDecimal whole = company.measures.figure(ALL, query).amount();
                for (Dimension dimension : company.measures.dimensions(measure)) {
                    BigDecimal parts = company
                            .measures
                            .figures(ALL, query.in("CNY").per(dimension))
                            .stream()
                            .map(Figure::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(parts)
                            .as("%s by %s", measure.id(), dimension.id())
                            .isEqualByComparingTo(whole);
                }
            }
        }
    }
}
