package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.exchange.ImportReport;
import org.kontor.exchange.RowProblem;
import org.kontor.inventory.Availability;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.internal.SalesByCustomer;
import org.kontor.sample.internal.northwind.NorthwindPlan;

/** The Northwind plan on a small company written in the same files. */
class NorthwindIT {

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write("categories.csv", "category_id,category_name,description", "1,Beverages,\"Soft drinks, teas\"");
        write(
                "employees.csv",
                "employee_id,last_name,first_name,title,reports_to",
                "1,Stone,Ann,Sales Representative,2",
                "2,Hill,Max,Head of Sales,");
        write("suppliers.csv", "supplier_id,company_name,contact_name,city,country", "1,Tea House,Lee,London,UK");
        write(
                "products.csv",
                "product_id,product_name,supplier_id,category_id,unit_price,units_in_stock,reorder_level,discontinued",
                "1,Green Tea,1,1,18,39,10,0",
                "2,Black Tea,1,1,19.5,0,0,1");
        write(
                "customers.csv",
                "customer_id,company_name,contact_name,city,country",
                "AAAAA,Alpha Ltd.,Jo,Bern,Switzerland",
                "BBBBB,Beta GmbH,Li,Graz,Austria");
        write(
                "orders.csv",
                "order_id,customer_id,employee_id,order_date,required_date,shipped_date,ship_city",
                "10248,AAAAA,1,1996-07-04,1996-08-01,1996-07-16,Bern",
                "10249,AAAAA,2,1998-05-05,1998-06-02,,Bern");
        write(
                "order_details.csv",
                "order_id,product_id,unit_price,quantity,discount",
                "10248,1,14.4,12,0.15",
                "10248,2,19.5,10,0",
                "10249,1,18,1,0.0555");
    }

    @Test
    void importsEverythingAsItsDatesSayAndOnlyOnce() {
        try (Company company = new Company(Databases.DERBY, home)) {
            ImportReport report = NorthwindPlan.run(company.modules(), folder, false);
            assertThat(report.refused()).isEmpty();
            assertThat(report.added())
                    .isEqualTo(Map.of("employees", 2, "suppliers", 1, "products", 2, "customers", 2, "orders", 2));
            SalesOrder shipped = order(company, "10248");
            assertThat(shipped.getNumber()).isEqualTo("SO-1996-00001");
            assertThat(shipped.getState()).isEqualTo(SalesOrderState.INVOICED);
            assertThat(shipped.getNetTotal()).isEqualByComparingTo("341.88");
            assertThat(order(company, "10249").getState()).isEqualTo(SalesOrderState.TO_DELIVER);
            long tea = company.read(
                    uow -> company.products.byNumber(uow, "1").orElseThrow().getId());
            Availability stock = company.stock.availability(Actor.system(), tea);
            assertThat(stock.onHand()).isEqualByComparingTo("39");
            assertThat(company.violations()).isEmpty();

            ImportReport again = NorthwindPlan.run(company.modules(), folder, false);
            assertThat(again.added()).isEmpty();
            assertThat(again.present()).containsEntry("orders", 2);
        }
    }

    @Test
    void listsCustomersWhoBoughtNothingInSales() {
        try (Company company = new Company(Databases.DERBY, home)) {
            NorthwindPlan.run(company.modules(), folder, false);
            List<Object[]> rows = new ArrayList<>();
            new SalesByCustomer(company.reader, company.segments).read(Actor.system(), Map.of(), rows::add);
            assertThat(rows).extracting(row -> row[0]).containsExactly("AAAAA", "BBBBB");
            assertThat((BigDecimal) rows.getFirst()[3]).isEqualByComparingTo("358.88");
            assertThat((BigDecimal) rows.getLast()[3]).isZero();
        }
    }

    @Test
    void importsNothingFromAFileWithABadRowUnlessItIsSkipped() throws IOException {
        write(
                "order_details.csv",
                "order_id,product_id,unit_price,quantity,discount",
                "10248,1,14.4,twelve,0.15",
                "10249,1,18,1,0");
        try (Company company = new Company(Databases.DERBY, home)) {
            ImportReport refused = NorthwindPlan.run(company.modules(), folder, false);
            assertThat(refused.added()).isEmpty();
            RowProblem first = refused.refused().getFirst();
            assertThat(first.file()).isEqualTo("order_details.csv");
            assertThat(first.line()).isEqualTo(2);
            assertThat(first.column()).isEqualTo("quantity");
            assertThat(company.signIn.isEmpty()).isTrue();

            ImportReport skipped = NorthwindPlan.run(company.modules(), folder, true);
            assertThat(skipped.added()).containsEntry("orders", 1).containsEntry("customers", 2);
            assertThat(skipped.refused()).extracting(RowProblem::file).contains("orders.csv");
        }
    }

    private static SalesOrder order(Company company, String reference) {
        long id = company.read(
                uow -> company.orders.byReference(uow, reference).orElseThrow().getId());
        return company.order(id);
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }
}
