package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Tracking;
import org.kontor.exchange.DuplicateRule;
import org.kontor.exchange.ImportReport;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;

/** Orders with several lines come from a file of rows, whole or not at all (INT-01, INT-07). */
class OrderImportIT {

    private static final String HEADINGS = "customerReference,customer,lines.productId,lines.quantity,lines.price\n";

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void rowsOfOneNumberAreOneOrder(Databases kind) throws Exception {
        try (Company company = new Company(kind, home)) {
            Actor seller = begin(company);
            Imports imports = new Imports(company, seller);
            Path file = file(HEADINGS
                    + "PO-1,Blue Sky Ltd.,P-1,2,90\n"
                    + "PO-1,Blue Sky Ltd.,P-2,5,\n"
                    + "PO-1,,P-1,2,90\n"
                    + "PO-2,Green Hill Ltd.,P-2,1,\n"
                    + ",Green Hill Ltd.,P-1,1,\n"
                    + ",Green Hill Ltd.,P-1,3,\n");
            assertThat(imports.check("salesOrder", file, DuplicateRule.SKIP).added())
                    .containsEntry("salesOrder", 4);
            assertThat(order(company, "PO-1")).isEmpty();

            ImportReport report = imports.run("salesOrder", file, DuplicateRule.SKIP);
            assertThat(report.refusedRows()).isZero();
            assertThat(report.added()).containsEntry("salesOrder", 4);
            SalesOrder first = order(company, "PO-1").getFirst();
            assertThat(company.order(first.getId()).getLines())
                    .extracting(SalesOrderLine::getProductNumber, line -> line.getQuantity()
                            .intValue())
                    .as("a line that comes twice is ordered twice")
                    .containsExactly(tuple("P-1", 2), tuple("P-2", 5), tuple("P-1", 2));
            assertThat(first.getNetTotal()).isEqualByComparingTo("410");

            ImportReport again = imports.run("salesOrder", file, DuplicateRule.SKIP);
            assertThat(again.present()).containsEntry("salesOrder", 2);
            assertThat(order(company, "PO-1")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anOrderWithABadRowIsRefusedWithAllItsRows(Databases kind) throws Exception {
        try (Company company = new Company(kind, home)) {
            Actor seller = begin(company);
            Imports imports = new Imports(company, seller);
            Path file = file(HEADINGS
                    + "PO-1,Blue Sky Ltd.,P-1,2,\n"
                    + "PO-1,Blue Sky Ltd.,P-99,5,\n"
                    + "PO-2,Green Hill Ltd.,P-2,1,\n"
                    + "PO-3,Green Hill Ltd.,P-2,1,\n"
                    + "PO-3,Green Hill Ltd.,P-1,-4,\n"
                    + "PO-4,Blue Sky Ltd.,P-2,1,\n"
                    + "PO-4,Green Hill Ltd.,P-2,1,\n"
                    + "PO-2,Green Hill Ltd.,P-1,1,\n");
            ImportReport report = imports.run("salesOrder", file, DuplicateRule.SKIP);
            assertThat(report.added()).containsEntry("salesOrder", 1);
            assertThat(report.refusedRows()).isEqualTo(7);
            assertThat(report.refused())
                    .extracting(problem -> problem.line() + " " + english(problem.reason()))
                    .anyMatch(said -> said.startsWith("2 Another row of PO-1 is refused"))
                    .anyMatch(said -> said.startsWith("3 ") && said.contains("P-99"))
                    .anyMatch(said -> said.startsWith("5 Another row of PO-3 is refused"))
                    .anyMatch(said -> said.startsWith("6 ") && !said.contains("Another row"))
                    .anyMatch(said -> said.startsWith("8 The rows of PO-4 say different things"))
                    .anyMatch(said -> said.startsWith("9 Other rows of PO-2 stand further up"));
            assertThat(order(company, "PO-2")).hasSize(1);
            assertThat(order(company, "PO-3")).isEmpty();
            String refused = Files.readString(report.refusedFile().orElseThrow());
            assertThat(refused.lines()).hasSize(8);
        }
    }

    private static Actor begin(Company company) {
        company.setUp();
        Actor seller = company.user("li", "sales", "Sales");
        company.product("P-1", "100", Tracking.NONE);
        company.product("P-2", "10", Tracking.NONE);
        company.customer(seller, "Blue Sky Ltd.", "1000", 30);
        company.customer(seller, "Green Hill Ltd.", "1000", 30);
        return seller;
    }

    private Path file(String rows) {
        return Imports.write(home, "orders.csv", rows.getBytes(StandardCharsets.UTF_8));
    }

    private static List<SalesOrder> order(Company company, String reference) {
        return company.read(uow ->
                uow.query(SalesOrder.class, "SELECT o FROM SalesOrder o WHERE o.customerReference = ?1", reference));
    }

    private static String english(Text text) {
        return text.in(Locale.ENGLISH);
    }
}
