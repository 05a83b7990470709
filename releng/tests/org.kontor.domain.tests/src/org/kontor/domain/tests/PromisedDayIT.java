package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.inventory.GoodsReceipt;
import org.kontor.inventory.GoodsReceiptLine;
import org.kontor.inventory.LineAvailability;
import org.kontor.inventory.Stock;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.report.ReportColumn;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.internal.LateReminders;
import org.kontor.orders.internal.report.PrintedOrders;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.Inbox.Reminder;

/** What is promised when an order is accepted is kept, reserved, and warned of when it is not done (ORD-14, ORD-16). */
class PromisedDayIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAcceptedOrderHasItsDaysAndItsGoods(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "Sales");
            Product pump = company.product("P-1", "100", Tracking.NONE);
            Product hose = company.product("P-2", "10", Tracking.NONE);
            Warehouse warehouse = company.warehouse("W1");
            company.receive(warehouse, pump, "4", null);
            company.receive(warehouse, hose, "50", null);
            announce(company, warehouse, pump, "6", TODAY.plusDays(5));
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "100000", 30);
            long order = company.order(seller, customer, "10", pump, hose);
            assertThat(company.order(order).getPromisedDate()).as("a draft").isNull();
            company.orders.submit(seller, order);

            SalesOrder accepted = company.order(order);
            assertThat(accepted.getLines())
                    .extracting(SalesOrderLine::getPromisedDay)
                    .containsExactly(TODAY.plusDays(5), TODAY);
            assertThat(accepted.getPromisedDate()).isEqualTo(TODAY.plusDays(5));
            assertThat(reserved(company, order)).containsExactly(4, 10);

            long second = company.order(seller, customer, "1", pump);
            company.orders.submit(seller, second);
            assertThat(company.order(second).getPromisedDate())
                    .as("nobody knows of more pumps")
                    .isNull();
            company.receive(warehouse, pump, "6", null);
            company.stock.reserve(Actor.system(), order);
            assertThat(reserved(company, order)).as("by the button").containsExactly(10, 10);
            isConfirmedToTheCustomer(company, seller, order);
            warnsOfWhatIsLate(company, seller, order);
            assertThat(company.violations()).isEmpty();
        }
    }

    /** ORD-13: prices, promised days and terms of payment, for who may see the order. */
    private static void isConfirmedToTheCustomer(Company company, Actor seller, long order) {
        PrintedOrders printed = new PrintedOrders(company.reader, company.units, company.customers);
        List<String> columns = printed.columns().stream().map(ReportColumn::id).toList();
        Map<String, Object> one = Map.of("number", company.order(order).getNumber());
        List<Object[]> rows = new ArrayList<>();
        printed.read(seller, one, rows::add);
        assertThat(rows)
                .extracting(
                        row -> row[columns.indexOf("productNumber")],
                        row -> ((BigDecimal) row[columns.indexOf("amount")]).intValue(),
                        row -> ((BigDecimal) row[columns.indexOf("open")]).intValue(),
                        row -> row[columns.indexOf("promisedDay")])
                .containsExactly(tuple("P-1", 1000, 10, TODAY.plusDays(5)), tuple("P-2", 100, 10, TODAY));
        assertThat(rows).allSatisfy(row -> {
            assertThat((String) row[columns.indexOf("terms")]).contains("30");
            assertThat((BigDecimal) row[columns.indexOf("total")]).isEqualByComparingTo("1100");
        });
        List<Object[]> none = new ArrayList<>();
        printed.read(company.user("wang", "sales", "Sales"), one, none::add);
        long draft = company.order(
                seller, company.customer(seller, "Late Ltd.", "0", 0), "1", company.product("P-9", "1", Tracking.NONE));
        company.orders.submit(seller, draft);
        printed.read(seller, Map.of("number", company.order(draft).getNumber()), none::add);
        assertThat(none).as("for a colleague, and of one that is not accepted").isEmpty();
    }

    private static void warnsOfWhatIsLate(Company company, Actor seller, long order) {
        assertThat(company.order(order).getRequiredDate()).isNull();
        LateReminders source = new LateReminders(company.reader);
        assertThat(source.reminders(seller, TODAY.plusDays(5)))
                .as("on the day itself")
                .isEmpty();
        assertThat(source.reminders(seller, TODAY.plusDays(6)))
                .extracting(reminder -> reminder.record().id(), Reminder::due)
                .containsExactly(tuple(order, TODAY.plusDays(5)));
        ListRequest late = new ListRequest(
                Optional.empty(),
                List.of(new ListFilter("deliverBy", ListFilter.Operator.TO, TODAY.plusDays(5))),
                List.of());
        assertThat(company.lists.count(seller, company.lists.list("orders").orElseThrow(), late))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCompanyMayReserveByHandAlone(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            company.units.run(
                    Actor.system(), "test", uow -> CompanySettings.beginWith(uow, Stock.RESERVE_ACCEPTED, "0"));
            Actor seller = company.user("li", "sales", "Sales");
            Product pump = company.product("P-1", "100", Tracking.NONE);
            company.receive(company.warehouse("W1"), pump, "40", null);
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "100000", 30);
            long order = company.order(seller, customer, "10", pump);
            company.orders.submit(seller, order);
            assertThat(reserved(company, order)).containsExactly(0);
            assertThat(company.order(order).getPromisedDate()).isEqualTo(TODAY);
        }
    }

    private static List<Integer> reserved(Company company, long order) {
        return company.stock.lines(Actor.system(), order).stream()
                .map(LineAvailability::reserved)
                .map(BigDecimal::intValue)
                .toList();
    }

    private static void announce(
            Company company, Warehouse warehouse, Product product, String quantity, LocalDate day) {
        GoodsReceipt draft = company.goodsReceipts.blank(Actor.system());
        draft.setWarehouseId(warehouse.getId());
        draft.setReceivedOn(day);
        GoodsReceiptLine line = new GoodsReceiptLine();
        line.setProductId(product.getId());
        line.setQuantity(new BigDecimal(quantity));
        draft.getLines().add(line);
        company.goodsReceipts.create(Actor.system(), draft);
    }
}
