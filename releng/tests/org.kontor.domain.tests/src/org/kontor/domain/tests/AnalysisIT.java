package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.CompanyScale;
import org.kontor.customers.Customer;
import org.kontor.customers.analysis.Analyses;
import org.kontor.customers.analysis.Bar;
import org.kontor.customers.internal.analysis.AnalysisService;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.internal.Exporter;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.time.Period;
import org.kontor.process.segments.Comparison;
import org.kontor.process.segments.Condition;

/** What customers bring, by what they have in common; each part leads to its customers (REP-05, R-31). */
class AnalysisIT {

    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyPartLeadsToItsCustomersUnderTheScopeOfWhoAsks(Databases kind) throws IOException {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            AnalysisService analyses = new AnalysisService(company.measures, company.lists, company.segments);
            Actor li = company.user("li", "sales", "Sales");
            Actor wang = company.user("wang", "sales", "Sales");
            Actor boss = company.user("zhou", "management", "Company");
            Product product = company.product("P1", "100", Tracking.NONE);
            order(company, li, customer(company, li, "Great", "Trade", CompanyScale.LARGE), "90", product);
            order(company, li, customer(company, li, "Middle", "Trade", CompanyScale.SMALL), "5", product);
            order(company, wang, customer(company, wang, "Small", "Food", CompanyScale.SMALL), "2", product);
            order(company, wang, customer(company, wang, "Silent", null, null), "1", product);

            List<Bar> industries = bars(analyses, boss, "industry");
            assertThat(industries).extracting(b -> b.label().toString()).startsWith("Trade", "Food");
            assertThat(industries).extracting(Bar::customers).containsExactly(2, 1, 1);
            assertThat(industries.get(0).amount()).isEqualByComparingTo("9500");
            assertThat(names(company, boss, industries.get(0))).containsExactlyInAnyOrder("Great", "Middle");
            assertThat(industries.get(2).shows()).isEmpty();
            writesTheFigures(company, analyses, boss);

            List<Bar> scales = bars(analyses, boss, "scale");
            assertThat(names(company, boss, scales.get(1))).containsExactlyInAnyOrder("Middle", "Small");
            List<Bar> amounts = bars(analyses, boss, "amount");
            assertThat(names(company, boss, amounts.get(0))).containsExactly("Great");
            assertThat(names(company, boss, amounts.get(1))).containsExactlyInAnyOrder("Middle", "Small", "Silent");
            List<Bar> fifth = bars(analyses, boss, "fifth");
            assertThat(names(company, boss, fifth.get(0))).containsExactly("Great");

            assertThat(bars(analyses, li, "industry")).hasSize(1);
            assertThat(bars(analyses, wang, "fifth")).extracting(Bar::customers).containsExactly(1, 1);
            Analyses.Question april = new Analyses.Question(
                    "ordered",
                    "industry",
                    new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)),
                    Optional.of("CNY"));
            assertThat(analyses.bars(boss, april))
                    .extracting(b -> b.before().intValue())
                    .contains(9500);
            assertThat(analyses.aspects()).hasSize(9);
            narrowedDownToASegment(company, analyses, boss);
        }
    }

    /** Each part a row, with the headings saying what was asked (INT-01). */
    private void writesTheFigures(Company company, AnalysisService analyses, Actor boss) throws IOException {
        ComputedTable table =
                analyses.table(boss, new Analyses.Question("ordered", "industry", MARCH, Optional.of("CNY")));
        Path file = home.resolve("analysis.csv");
        assertThat(new Exporter(company.lists).export(table, ExportFormat.CSV, Locale.ENGLISH, file))
                .isEqualTo(3);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst())
                .contains("(2026-03-01 to 2026-03-31),Before (")
                .endsWith(",Currency");
        assertThat(lines.get(1)).isEqualTo("Trade,2,9500,0,CNY");
        assertThatThrownBy(() ->
                        analyses.table(boss, new Analyses.Question("ordered", "shoe size", MARCH, Optional.of("CNY"))))
                .isInstanceOf(ProblemException.class);
    }

    private static void narrowedDownToASegment(Company company, AnalysisService analyses, Actor boss) {
        company.segments.keep(
                boss, "customers", "Small ones", false, List.of(Condition.of("scale", Comparison.ANY_OF, "SMALL")));
        assertThat(analyses.segments(boss)).containsExactly("Small ones");
        Analyses.Question question = new Analyses.Question("ordered", "industry", MARCH, Optional.of("CNY"));

        List<Bar> industries = analyses.bars(boss, question.within(Optional.of("small ones")));
        assertThat(industries).extracting(b -> b.label().toString()).containsExactly("Trade", "Food");
        assertThat(industries).extracting(b -> b.amount().intValue()).containsExactly(500, 200);
        assertThat(names(company, boss, industries.get(0)))
                .as("a bar opens the customers of the segment only")
                .containsExactly("Middle");
        assertThat(analyses.bars(
                        boss,
                        new Analyses.Question("ordered", "amount", MARCH, Optional.of("CNY"))
                                .within(Optional.of("Small ones"))))
                .extracting(Bar::customers)
                .containsExactly(2);
        assertThatThrownBy(() -> analyses.bars(boss, question.within(Optional.of("Nobody"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Small ones");
    }

    private static List<Bar> bars(AnalysisService analyses, Actor actor, String aspect) {
        return analyses.bars(actor, new Analyses.Question("ordered", aspect, MARCH, Optional.of("CNY")));
    }

    private static List<String> names(Company company, Actor actor, Bar bar) {
        var list = company.lists.list("customers").orElseThrow();
        int name = list.columns().indexOf(list.column("name").orElseThrow());
        return company.lists.firstPage(actor, list, bar.shows().orElseThrow(), 100).stream()
                .map(row -> (String) row.values().get(name))
                .toList();
    }

    private static Customer customer(Company company, Actor owner, String name, String industry, CompanyScale scale) {
        Customer draft = company.customers.blank(owner);
        draft.setName(name);
        draft.getClassification().setIndustry(industry);
        draft.getClassification().setScale(scale);
        return company.customers.create(owner, draft).draft();
    }

    private static void order(Company company, Actor seller, Customer customer, String quantity, Product product) {
        company.orders.submit(seller, company.order(seller, customer, quantity, product));
    }
}
