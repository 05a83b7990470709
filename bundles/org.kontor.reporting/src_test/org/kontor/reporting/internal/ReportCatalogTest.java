package org.kontor.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ReportParameter;

class ReportCatalogTest {

    private static final ReportDataset SALES = new Doubles.Data("sales", "orders.view", List.of(), List.of());
    private static final ReportDataset DEBT = new Doubles.Data("debt", "finance.view", List.of(), List.of());
    private static final ReportDesign BY_CUSTOMER = new Doubles.Report("by-customer", List.of("sales"));
    private static final ReportDesign BOTH = new Doubles.Report("both", List.of("sales", "debt"));

    private final ReportCatalog catalog = new ReportCatalog(List.of(BY_CUSTOMER, BOTH), List.of(SALES, DEBT));

    @Test
    void showsAReportOnlyToWhoMaySeeAllItsData() {
        assertThat(catalog.visible(Doubles.actor("orders.view"))).containsExactly(BY_CUSTOMER);
        assertThat(catalog.visible(Doubles.actor("orders.view", "finance.view")))
                .containsExactlyInAnyOrder(BY_CUSTOMER, BOTH);
        assertThat(catalog.visible(Doubles.actor())).isEmpty();
    }

    @Test
    void hidesAReportWhoseModuleIsAbsent() {
        assertThat(new ReportCatalog(List.of(BOTH), List.of(SALES))
                        .visible(Doubles.actor("orders.view", "finance.view")))
                .isEmpty();
    }

    @Test
    void refusesAClosedReportInTheWordsOfAMissingOne() {
        String closed = refusal("both");
        assertThat(closed).isEqualTo(refusal("nothing").replace("nothing", "both"));
    }

    @Test
    void namesTheDataThatAreMissing() {
        ReportCatalog incomplete = new ReportCatalog(List.of(BOTH), List.of(SALES));
        assertThatThrownBy(() -> incomplete.design(Doubles.actor("orders.view"), "both"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("\"debt\"");
    }

    @Test
    void asksEachParameterOnce() {
        ReportParameter from = new ReportParameter("from", Doubles.text(), FieldKind.DATE, Optional.empty());
        ReportParameter asOf = new ReportParameter("asOf", Doubles.text(), FieldKind.DATE, Optional.empty());
        ReportDataset first = data("sales", List.of(from));
        ReportDataset second = data("debt", List.of(from, asOf));
        assertThat(new ReportCatalog(List.of(BOTH), List.of(first, second)).parameters(BOTH))
                .containsExactly(from, asOf);
    }

    @Test
    void takesTheFirstOfTwoReportsWithOneId() {
        ReportDesign replacement = new Doubles.Report("by-customer", List.of("sales"));
        assertThat(new ReportCatalog(List.of(replacement, BY_CUSTOMER), List.of(SALES))
                        .visible(Doubles.actor("orders.view")))
                .singleElement()
                .isSameAs(replacement);
    }

    private static ReportDataset data(String id, List<ReportParameter> parameters) {
        return new Doubles.Data(id, "orders.view", List.of(), parameters, List.of(), given -> {});
    }

    private String refusal(String id) {
        try {
            catalog.design(Doubles.actor("orders.view"), id);
            throw new AssertionError("not refused");
        } catch (ProblemException refused) {
            return refused.problems().getFirst().text().in(Locale.ENGLISH);
        }
    }
}
