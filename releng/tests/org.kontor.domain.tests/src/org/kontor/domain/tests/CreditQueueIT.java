package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.internal.Exporter;
import org.kontor.finance.CreditQueue.Decided;
import org.kontor.finance.CreditQueue.Waiting;
import org.kontor.finance.CreditReview;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrderState;

/** Finance decides on many orders from one screen that shows what each decision rests on (R-13, CUS-17). */
class CreditQueueIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void decidesOnManyOrdersWithTheirFiguresInView(Databases kind) throws Exception {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            company.financeLooksAtEveryOrder();
            Actor seller = company.user("li", "sales", "Sales");
            Actor clerk = company.user("zhao", "finance", "Finance");
            Actor other = company.user("qian", "finance", "Finance");
            Product pump = company.product("P-1", "100", Tracking.NONE);
            Customer safe = company.customer(seller, "Safe Ltd.", "1000", 30);
            Customer late = company.customer(seller, "Late Ltd.", "5000", 10);
            Customer none = company.customer(seller, "Cash Ltd.", "0", 0);
            owes(company, seller, late, pump);
            accepted(company, seller, safe, pump);
            List<Long> waiting = new ArrayList<>();
            for (Customer customer : List.of(safe, late, none, safe)) {
                waiting.add(submitted(company, seller, customer, pump, "4"));
            }
            showsEachWithItsFigures(company, clerk, waiting);
            writesThemAll(company, clerk, waiting);
            refusesOnlyWithAReason(company, clerk, seller, waiting);
            decidesEachForItself(company, clerk, other, waiting);
            twoClerksNeverDecideTwice(company, clerk, other, seller, safe, pump);
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aBatchNeverPassesTheLimitWithoutAReason(Databases kind) throws Exception {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            company.financeLooksAtEveryOrder();
            Actor seller = company.user("li", "sales", "Sales");
            Actor clerk = company.user("zhao", "finance", "Finance");
            Product pump = company.product("P-1", "100", Tracking.NONE);
            Customer safe = company.customer(seller, "Safe Ltd.", "1000", 30);
            Customer other = company.customer(seller, "Other Ltd.", "1000", 30);
            accepted(company, seller, safe, pump);
            List<Long> orders = List.of(
                    submitted(company, seller, safe, pump, "4"),
                    submitted(company, seller, safe, pump, "4"),
                    submitted(company, seller, other, pump, "4"));
            assertThat(company.creditQueue.waiting(clerk, 0, 10))
                    .as("each for itself is within the limit")
                    .allMatch(row -> row.figures().isWithinTerms());
            List<Decided> decided = company.creditQueue.decide(clerk, orders, true, Optional.of(" "));
            assertThat(decided).extracting(Decided::done).containsExactly(true, false, true);
            assertThat(decided.get(1).said().in(Locale.ENGLISH))
                    .startsWith("Not approved: The limit of 1,000")
                    .endsWith("make 1,300. Give a reason to approve it all the same.");
            assertThat(company.order(orders.get(1)).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);
            assertThat(company.credit.decisions(clerk, orders.get(1))).isEmpty();
            assertThat(company.creditQueue.decide(clerk, orders.subList(1, 2), true, Optional.of("Known for years")))
                    .allMatch(Decided::done);
            assertThat(company.order(orders.get(1)).getState()).isEqualTo(SalesOrderState.TO_DELIVER);
            assertThat(company.violations()).isEmpty();
        }
    }

    private static void owes(Company company, Actor seller, Customer customer, Product pump) {
        Warehouse warehouse = company.warehouse("W1");
        company.receive(warehouse, pump, "100", null);
        long order = submitted(company, seller, customer, pump, "3");
        company.creditQueue.decide(Actor.system(), List.of(order), true, Optional.empty());
        company.deliveries.deliver(
                Actor.system(), order, warehouse.getId(), TODAY, company.everything(order, warehouse));
        company.invoices.invoice(Actor.system(), order, TODAY);
        company.clock.set(Instant.parse("2026-03-20T01:00:00Z"));
    }

    private static void accepted(Company company, Actor seller, Customer customer, Product pump) {
        long order = submitted(company, seller, customer, pump, "5");
        company.credit.review(Actor.system(), order);
        assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.TO_DELIVER);
    }

    private static long submitted(Company company, Actor seller, Customer customer, Product pump, String quantity) {
        long order = company.order(seller, customer, quantity, pump);
        company.orders.submit(seller, order);
        return order;
    }

    private static void showsEachWithItsFigures(Company company, Actor clerk, List<Long> waiting) {
        assertThat(company.creditQueue.count(clerk)).isEqualTo(4);
        List<Waiting> shown = company.creditQueue.waiting(clerk, 0, 10);
        assertThat(shown).extracting(Waiting::orderId).containsExactlyElementsOf(waiting);
        assertThat(shown).allSatisfy(row -> assertThat(row.figures())
                .as("the same figures as with the order itself")
                .isEqualTo(company.credit.figures(clerk, row.orderId())));
        assertThat(shown)
                .extracting(
                        w -> w.figures().receivable().amount().intValue(),
                        w -> w.figures().oldestOverdueDays(),
                        w -> w.figures().acceptedOrders().amount().intValue(),
                        w -> w.figures().isWithinTerms(),
                        w -> w.past().approved())
                .containsExactly(
                        tuple(0, 0, 500, true, 1L),
                        tuple(300, 8, 0, false, 1L),
                        tuple(0, 0, 0, false, 0L),
                        tuple(0, 0, 500, true, 1L));
        assertThat(company.creditQueue.waiting(clerk, 3, 10))
                .extracting(Waiting::orderId)
                .containsExactly(waiting.get(3));
        assertThat(company.creditQueue.past(clerk, waiting.get(1), 5))
                .extracting(CreditReview::isApproved)
                .containsExactly(true);
    }

    /** All that wait as a workbook, a web page, text and pages, each figure in a column of its own (INT-01). */
    private void writesThemAll(Company company, Actor clerk, List<Long> waiting) throws IOException {
        ComputedTable table = company.creditQueue.table(clerk);
        assertThat(table.rows()).hasSameSizeAs(waiting).allSatisfy(row -> assertThat(row)
                .hasSameSizeAs(table.columns()));
        assertThat(table.rows().get(1).get(1)).isEqualTo("Late Ltd.");
        assertThat((BigDecimal) table.rows().get(1).get(8)).isEqualByComparingTo("300");
        assertThat(table.rows().get(1).get(10)).isEqualTo(8);
        Exporter exporter = new Exporter(company.lists);
        for (ExportFormat format : ExportFormat.values()) {
            Path file = home.resolve("queue." + format);
            assertThat(exporter.export(table, format, Locale.ENGLISH, file)).isEqualTo(waiting.size());
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readString(home.resolve("queue.CSV")))
                .contains("Total exposure")
                .contains("Late Ltd.,");
        assertThat(Files.readString(home.resolve("queue.HTML"))).contains("Credit queue");
        try (InputStream content = Files.newInputStream(home.resolve("queue.XLSX"));
                XSSFWorkbook workbook = new XSSFWorkbook(content)) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(8).getNumericCellValue())
                    .isEqualTo(300.0);
        }
        Actor seller = company.user("other", "sales", "Sales");
        assertThatThrownBy(() -> company.creditQueue.table(seller)).isInstanceOf(ProblemException.class);
    }

    private static void refusesOnlyWithAReason(Company company, Actor clerk, Actor seller, List<Long> waiting) {
        assertThatThrownBy(() -> company.creditQueue.decide(clerk, waiting, false, Optional.of(" ")))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> company.creditQueue.waiting(seller, 0, 1)).isInstanceOf(ProblemException.class);
        assertThat(company.creditQueue.decide(seller, waiting.subList(0, 1), true, Optional.empty()))
                .as("who may not decide is told so")
                .noneMatch(Decided::done);
        assertThat(company.creditQueue.count(clerk)).isEqualTo(4);
    }

    private static void decidesEachForItself(Company company, Actor clerk, Actor other, List<Long> waiting) {
        company.creditQueue.decide(other, List.of(waiting.get(1)), false, Optional.of("Pay first"));
        List<Decided> decided = company.creditQueue.decide(
                clerk,
                List.of(waiting.get(0), waiting.get(1), 999_999L, waiting.get(2)),
                true,
                Optional.of("Known for years"));
        assertThat(decided)
                .extracting(Decided::done, d -> d.said().in(Locale.ENGLISH))
                .contains(tuple(true, "Approved"), tuple(false, "qian has refused it meanwhile."));
        assertThat(decided).extracting(Decided::done).containsExactly(true, false, false, true);
        assertThat(company.order(waiting.get(0)).getState()).isEqualTo(SalesOrderState.TO_DELIVER);
        assertThat(company.order(waiting.get(1)).getState()).isEqualTo(SalesOrderState.HELD);
        assertThat(company.credit.decisions(clerk, waiting.get(2)).getFirst().getReason())
                .isEqualTo("Known for years");
        assertThat(company.creditQueue.count(clerk)).isEqualTo(1);
        timeTellsWhatWasLast(company, clerk, waiting.get(1));
    }

    /** Late Ltd. was approved, and eighteen days later refused; its order is submitted again after an hour. */
    private static void timeTellsWhatWasLast(Company company, Actor clerk, long order) {
        company.turnIds("CREDIT_REVIEW");
        company.clock.set(Instant.parse("2026-03-20T02:00:00Z"));
        company.workflow.move(Actor.system(), new RecordRef(Orders.TYPE, order), "resubmit", Optional.empty());
        Waiting again = company.creditQueue.waiting(clerk, 0, 10).stream()
                .filter(row -> row.orderId() == order)
                .findFirst()
                .orElseThrow();
        assertThat(again.past().last())
                .hasValueSatisfying(last -> assertThat(last.isApproved()).isFalse());
        assertThat(again.past().approved()).isEqualTo(1);
        assertThat(again.since()).contains(Instant.parse("2026-03-20T02:00:00Z"));
        assertThat(company.creditQueue.past(clerk, order, 5))
                .extracting(CreditReview::isApproved)
                .containsExactly(false, true);
        company.creditQueue.decide(clerk, List.of(order), true, Optional.of("Paid"));
        assertThat(company.credit.decisions(clerk, order))
                .extracting(CreditReview::isApproved)
                .containsExactly(true, false);
        assertThat(company.creditQueue.decide(clerk, List.of(order), true, Optional.empty()))
                .extracting(d -> d.said().in(Locale.ENGLISH))
                .containsExactly("zhao has approved it meanwhile.");
    }

    private static void twoClerksNeverDecideTwice(
            Company company, Actor clerk, Actor other, Actor seller, Customer customer, Product pump) throws Exception {
        List<Long> orders = IntStream.range(0, 12)
                .mapToObj(i -> submitted(company, seller, customer, pump, "1"))
                .toList();
        CyclicBarrier together = new CyclicBarrier(2);
        List<Decided> all = new ArrayList<>();
        try (ExecutorService clerks = Executors.newFixedThreadPool(2)) {
            List<Future<List<Decided>>> desks = List.of(clerk, other).stream()
                    .map(actor -> clerks.submit(() -> {
                        together.await();
                        return company.creditQueue.decide(actor, orders, actor == clerk, Optional.of("Batch"));
                    }))
                    .toList();
            for (Future<List<Decided>> desk : desks) {
                all.addAll(desk.get());
            }
        }
        assertThat(all).hasSize(24);
        assertThat(all.stream().filter(Decided::done).map(Decided::orderId))
                .containsExactlyInAnyOrderElementsOf(orders);
        assertThat(orders).allSatisfy(order -> assertThat(company.credit.decisions(clerk, order))
                .hasSize(1));
        assertThat(all.stream().filter(d -> !d.done()).map(d -> d.said().in(Locale.ENGLISH)))
                .allMatch(said -> said.endsWith("it meanwhile."));
    }
}
