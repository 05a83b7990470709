package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.internal.reconciliation.MonthOfStatements;
import org.kontor.finance.internal.report.ReconciliationDataset;
import org.kontor.finance.reconciliation.MonthlyStatements;
import org.kontor.finance.reconciliation.MonthlyStatements.Dealer;
import org.kontor.finance.reconciliation.Reconciliation;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.report.ReportColumn;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.sample.internal.northwind.NorthwindPlan;

/**
 * After an import every order leads to its delivery, invoice and receipt and back, what customers owe is what was invoiced
 * less what was received, to the cent, and so say their statements. On files written here; {@code
 * -Dkontor.northwind=FOLDER} takes the real ones.
 */
class NorthwindMoneyIT {

    private static final Actor FINANCE = Actor.system();
    private static final int CUSTOMERS = 5;
    private static final int ORDERS = 24;
    private static final int PAGE = 100;

    @TempDir
    Path home;

    @TempDir
    Path written;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void leadsFromEveryOrderToItsMoneyAndBack(Databases kind) throws IOException {
        try (Company company = new Company(kind, home)) {
            assertThat(NorthwindPlan.run(company.modules(), files(), false).refused())
                    .isEmpty();
            Map<Long, List<Invoice>> byCustomer = new TreeMap<>();
            invoices(company).forEach(invoice -> byCustomer
                    .computeIfAbsent(invoice.getCustomerId(), c -> new ArrayList<>())
                    .add(invoice));
            assertThat(byCustomer).hasSizeGreaterThanOrEqualTo(CUSTOMERS);
            byCustomer.forEach((customer, invoices) -> pay(company, customer, invoices));

            for (Map.Entry<Long, List<Invoice>> entry : byCustomer.entrySet()) {
                owesWhatIsNotPaid(company, entry.getKey());
                entry.getValue().forEach(invoice -> walk(company, invoice));
            }
            printsTheStatementsOfTheMonth(company, byCustomer.keySet());
            assertThat(company.violations()).isEmpty();
        }
    }

    /** When the month is over each customer gets one statement, and what is printed of it ends with what he owes. */
    private static void printsTheStatementsOfTheMonth(Company company, Set<Long> customers) {
        YearMonth month = YearMonth.from(company.read(uow -> uow.today()));
        MonthlyStatements statements = new MonthOfStatements(company.units, company.reconciliations, company.workflow);
        assertThatThrownBy(() -> statements.take(FINANCE, month, true)).hasMessageContaining("not over yet");
        company.clock.set(month.plusMonths(1).atDay(2).atTime(3, 0).toInstant(ZoneOffset.UTC));
        MonthlyStatements.Preview preview = statements.preview(FINANCE, month);
        assertThat(preview.moved()).extracting(Dealer::customerId).containsExactlyInAnyOrderElementsOf(customers);
        assertThat(preview.silent()).isEmpty();
        assertThat(statements.take(FINANCE, month, false)).hasSize(customers.size());
        assertThat(statements.take(FINANCE, month, true)).as("nothing twice").isEmpty();
        assertThat(statements.preview(FINANCE, month).taken()).hasSize(customers.size());
        MonthlyStatements.Preview quiet = statements.preview(FINANCE, month.plusMonths(1));
        assertThat(quiet.moved()).isEmpty();
        assertThat(quiet.silent()).allMatch(dealer -> dealer.closing().signum() != 0);
        assertThat(statements.send(FINANCE, month)).hasSize(customers.size());
        assertThat(statements.send(FINANCE, month)).isEmpty();

        Map<String, BigDecimal> owed = new TreeMap<>();
        invoices(company).forEach(invoice -> owed.merge(invoice.getCustomerName(), invoice.getOpen(), BigDecimal::add));
        Map<String, BigDecimal> printed = new TreeMap<>();
        ReportDataset rows = new ReconciliationDataset(company.reader);
        List<String> columns = rows.columns().stream().map(ReportColumn::id).toList();
        rows.read(FINANCE, Map.of("day", month.atEndOfMonth()), row -> {
            printed.put((String) row[columns.indexOf("customerName")], (BigDecimal) row[columns.indexOf("balance")]);
            assertThat(row[columns.indexOf("number")]).asString().startsWith("RS-");
        });
        assertThat(printed).containsOnlyKeys(owed.keySet());
        printed.forEach(
                (customer, balance) -> assertThat(balance).as(customer).isEqualByComparingTo(owed.get(customer)));
    }

    /** The first invoice by name, of the others a third in one sum: some are paid, one in part, the rest stays open. */
    private static void pay(Company company, long customer, List<Invoice> invoices) {
        Invoice first = invoices.getFirst();
        receive(company, customer, first.getTotal(), first.getNumber());
        BigDecimal others = invoices.stream()
                .skip(1)
                .map(Invoice::getTotal)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP);
        if (others.signum() > 0) {
            receive(company, customer, others, "");
        }
    }

    private static void receive(Company company, long customer, BigDecimal amount, String reference) {
        Receipt draft = company.receipts.blank(FINANCE);
        draft.setPayerId(customer);
        draft.setAmount(amount);
        draft.setReference(reference);
        long receipt = company.receipts.create(FINANCE, draft).id();
        assertThat(company.receipts.writeOffProposed(FINANCE, receipt)).isPositive();
    }

    private static void owesWhatIsNotPaid(Company company, long customer) {
        BigDecimal invoiced = BigDecimal.ZERO;
        BigDecimal open = BigDecimal.ZERO;
        for (Invoice invoice : invoices(company)) {
            if (invoice.getCustomerId() == customer) {
                invoiced = invoiced.add(invoice.getTotal());
                open = open.add(invoice.getOpen());
            }
        }
        BigDecimal received = company.read(uow -> uow.query(Receipt.class, "SELECT r FROM Receipt r").stream()
                .filter(receipt -> receipt.getPayerId() == customer)
                .map(receipt -> receipt.getAmount().subtract(receipt.getOpen()))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(open).isEqualByComparingTo(invoiced.subtract(received));

        Reconciliation draft = company.reconciliations.blank(FINANCE);
        draft.setCustomerId(customer);
        draft.setFirstDay(LocalDate.of(1996, 1, 1));
        draft.setLastDay(company.read(uow -> uow.today()));
        Reconciliation statement =
                company.reconciliations.create(FINANCE, draft).draft();
        assertThat(statement.getOpening()).isZero();
        assertThat(statement.getInvoiced()).isEqualByComparingTo(invoiced);
        assertThat(statement.getPaid()).isEqualByComparingTo(received);
        assertThat(statement.getClosing()).isEqualByComparingTo(open);
        assertThat(statement.getLines().getLast().getBalance()).isEqualByComparingTo(open);
    }

    /** By the lists that the editors of the records show: order, delivery, invoice, receipt, and back. */
    private static void walk(Company company, Invoice invoice) {
        RecordRef order = new RecordRef("salesOrder", invoice.getOrderId());
        RecordRef bill = new RecordRef("invoice", invoice.getId());
        assertThat(linked(company, "deliveries", order)).isNotEmpty();
        assertThat(linked(company, "invoices", order)).containsExactly(bill);
        boolean paid =
                company.read(uow -> uow.get(Invoice.class, invoice.getId()).getOpen())
                                .compareTo(invoice.getTotal())
                        < 0;
        List<RecordRef> receipts = linked(company, "receipts", bill);
        assertThat(receipts.isEmpty()).isEqualTo(!paid);
        for (RecordRef receipt : receipts) {
            assertThat(linked(company, "invoices", receipt)).contains(bill);
            assertThat(company.receipts.entriesOfReceipt(FINANCE, receipt.id()))
                    .anyMatch(entry -> entry.getInvoiceId() == invoice.getId());
        }
        assertThat(company.order(invoice.getOrderId()).getPaidTotal())
                .isEqualByComparingTo(invoice.getTotal()
                        .subtract(company.invoices
                                .load(FINANCE, invoice.getId())
                                .draft()
                                .getOpen()));
    }

    private static List<RecordRef> linked(Company company, String list, RecordRef to) {
        ListRequest request = new ListRequest(Optional.empty(), List.of(ListFilter.linkedTo(to)), List.of());
        return company.lists.firstPage(FINANCE, company.lists.list(list).orElseThrow(), request, PAGE).stream()
                .map(ListRow::record)
                .toList();
    }

    private static List<Invoice> invoices(Company company) {
        return company.read(uow -> uow.query(Invoice.class, "SELECT i FROM Invoice i ORDER BY i.id"));
    }

    private Path files() throws IOException {
        String real = System.getProperty("kontor.northwind");
        return real == null ? write() : Path.of(real);
    }

    private Path write() throws IOException {
        write("categories.csv", "category_id,category_name,description", List.of("1,Beverages,Teas"));
        write(
                "employees.csv",
                "employee_id,last_name,first_name,title,reports_to",
                List.of("1,Stone,Ann,Sales Representative,"));
        write(
                "suppliers.csv",
                "supplier_id,company_name,contact_name,city,country",
                List.of("1,Tea House,Lee,London,UK"));
        write(
                "products.csv",
                "product_id,product_name,supplier_id,category_id,unit_price,units_in_stock,reorder_level,discontinued",
                List.of("1,Green Tea,1,1,18,39,10,0", "2,Black Tea,1,1,19.5,0,0,1"));
        List<String> customers = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            customers.add("CUST%d,House %c Ltd.,Jo,Bern,Switzerland".formatted(i, 'A' + i));
        }
        write("customers.csv", "customer_id,company_name,contact_name,city,country", customers);
        List<String> orders = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        LocalDate day = LocalDate.of(1996, 7, 4);
        for (int i = 0; i < ORDERS; i++) {
            LocalDate ordered = day.plusDays(i);
            orders.add("%d,CUST%d,1,%s,%s,%s,Bern"
                    .formatted(10_248 + i, i % CUSTOMERS, ordered, ordered.plusDays(28), ordered.plusDays(3)));
            lines.add("%d,1,%d.%02d,%d,0.15".formatted(10_248 + i, 14 + i % 7, i * 13 % 100, 1 + i % 9));
            lines.add("%d,2,19.5,%d,0.0555".formatted(10_248 + i, 1 + i % 4));
        }
        write("orders.csv", "order_id,customer_id,employee_id,order_date,required_date,shipped_date,ship_city", orders);
        write("order_details.csv", "order_id,product_id,unit_price,quantity,discount", lines);
        return written;
    }

    private void write(String file, String heading, List<String> rows) throws IOException {
        List<String> all = new ArrayList<>(List.of(heading));
        all.addAll(rows);
        Files.write(written.resolve(file), all);
    }
}
