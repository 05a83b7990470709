package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.PaymentEntry;
import org.kontor.contracts.internal.report.SettlementsOfMonth;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.accounting.Account;
import org.kontor.finance.accounting.JournalBatch;
import org.kontor.finance.bank.BankAccount;
import org.kontor.finance.internal.ReceivablesByAge;
import org.kontor.finance.internal.cashplan.CashPlanByMonth;
import org.kontor.finance.internal.report.HalfMonthRows;
import org.kontor.identity.Companies;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.OrgUnitKind;
import org.kontor.identity.internal.OrgUnitRecords;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.record.Stored;

/** Each company of the group has its own books and reports, and together they are those of the group, to the cent (FIN-27). */
class CompaniesIT {

    private static final String SOUTH = "South Trading Ltd.";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theCompaniesTogetherAreTheGroup(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing north = new Billing(company);
            String northern = company.read(uow -> new Companies(uow)
                    .of(north.finance.departmentId())
                    .orElseThrow()
                    .getName());
            Billing south = north.by(southerner(company));
            doBusiness(north, "Northern Dealer", "100.01", "33.34");
            doBusiness(south, "Southern Dealer", "70.07", "70.07");
            // The dealer of the north pays in part for an invoice of the south.
            Invoice mixed = south.invoice(south.customer("Shared Dealer"), "12.50");
            long receipt = north.receipt(north.customer("Paying Dealer"), "CNY", "5.55", null);
            company.receipts.writeOff(north.finance, receipt, Map.of(mixed.getId(), new BigDecimal("5.55")));

            Actor finance = north.finance;
            List<String> companies = List.of(northern, SOUTH);
            GroupSums.addUp(
                    finance,
                    new ReceivablesByAge(company.reader, company.segments),
                    Map.of("asOf", TODAY),
                    companies,
                    "total");
            ReportDataset cash = new CashPlanByMonth(company.cashPlans, company.clock);
            GroupSums.addUp(finance, cash, Map.of("from", TODAY), companies, "expectedIn");
            GroupSums.addUp(finance, cash, Map.of("from", TODAY), companies, "actualIn");
            Actor office = company.user("he", "contracts", "Contracts");
            GroupSums.addUp(
                    office,
                    new SettlementsOfMonth(company.reader, company.clock),
                    Map.of("month", TODAY.plusMonths(1)),
                    companies,
                    "amount");
            halfMonths(company, finance, northern);
            assertThatThrownBy(() -> cash.read(finance, Map.of("company", "Nobody Ltd."), row -> {}))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("Nobody Ltd.");
            listsAreFiltered(company, finance, northern);
            eachHasItsOwnBooks(company, finance, northern);
            movesWithItsDepartment(company, northern);
            assertThat(company.violations()).isEmpty();
        }
    }

    /** What moved on an account belongs to the company of the account, whoever looks after who paid (FIN-23). */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void eachCompanyHasItsAccounts(Databases kind) throws IOException {
        try (Company company = new Company(kind, home.resolve("db"))) {
            Billing north = new Billing(company);
            southerner(company);
            OrgUnit south = company.read(
                            uow -> uow.query(OrgUnit.class, "SELECT o FROM OrgUnit o WHERE o.name = ?1", SOUTH))
                    .getFirst();
            BankAccount draft = company.bankAccounts.blank(north.finance);
            draft.setNumber("S-1");
            draft.setCompanyId(north.finance.departmentId());
            assertThatThrownBy(() -> company.bankAccounts.create(north.finance, draft))
                    .as("a department has no account")
                    .isInstanceOf(ProblemException.class);
            draft.setCompanyId(south.getId());
            company.bankAccounts.create(north.finance, draft);
            long statement = statement(company, north, "S-1", "9.00", "30.00");
            assertThat(company.bank.load(north.finance, statement).draft().getAccountId())
                    .isNotNull();
            statement(company, north, "N-1", "4.00", "50.00");

            ReportDataset cash = new CashPlanByMonth(company.cashPlans, company.clock);
            assertThat(cashOf(cash, north.finance, Map.of("company", SOUTH))).containsExactly("9", "30");
            assertThat(cashOf(cash, north.finance, Map.of())).containsExactly("13", "80");
            paymentsByHandCountOnce(company, north, cash);
            moneyIsPostedWhereItCameIn(company, north);
            assertThat(company.violations()).isEmpty();
        }
    }

    /** The statement shows the fifty that were paid for the first contract, and nothing of the second. */
    private static void paymentsByHandCountOnce(Company company, Billing north, ReportDataset cash) {
        Actor office = company.user("he", "contracts", "Contracts");
        Customer none = north.customer("Nobody");
        byHand(north, office, none, ContractKind.PURCHASE, "50");
        assertThat(cashOf(cash, north.finance, Map.of())).containsExactly("13", "80");
        byHand(north, office, none, ContractKind.BOUGHT_SERVICE, "7");
        assertThat(cashOf(cash, north.finance, Map.of())).containsExactly("13", "87");
        assertThat(cashOf(cash, north.finance, Map.of("company", SOUTH))).containsExactly("9", "30");
        byHand(north, office, none, ContractKind.SALES, "8");
        assertThat(cashOf(cash, north.finance, Map.of()))
                .as("what comes in is a receipt")
                .containsExactly("13", "87");
    }

    private static void byHand(Billing billing, Actor office, Customer customer, ContractKind kind, String amount) {
        long contract = CashPlanIT.contract(billing, office, customer, kind, "100");
        Stored<Contract> stored = billing.company.contracts.load(office, contract);
        billing.company.contracts.settle(
                office,
                contract,
                stored.version(),
                PaymentEntry.of(
                        TODAY, stored.draft().getSettlements().getFirst().getId(), new BigDecimal(amount)));
    }

    /** Also money entered by hand, where the account is given; nobody else's company counts. */
    private static void moneyIsPostedWhereItCameIn(Company company, Billing north) {
        Customer northern = north.customer("Northern Dealer");
        Receipt draft = company.receipts.blank(north.finance);
        draft.setPayerId(northern.getId());
        draft.setAmount(new BigDecimal("5"));
        draft.setAccountId(
                company.read(uow -> uow.query(BankAccount.class, "SELECT a FROM BankAccount a WHERE a.number = 'S-1'"))
                        .getFirst()
                        .getId());
        long byHand = company.receipts.create(north.finance, draft).id();
        assertThat(count(company, north.finance, "receipts", SOUTH)).isEqualTo(2);
        assertThat(banked(company, north.finance)).isEqualByComparingTo("14");
        company.receipts.takeBack(north.finance, byHand);
        assertThat(banked(company, north.finance)).isEqualByComparingTo("-5");
    }

    /** What the next batch of the southern company says came to its bank. */
    private static BigDecimal banked(Company company, Actor finance) {
        return company.journal.gather(finance, TODAY).stream()
                .map(id -> company.journal.load(finance, id).draft())
                .filter(batch -> SOUTH.equals(batch.getCompanyName()))
                .flatMap(batch -> batch.getPostings().stream())
                .filter(posting -> posting.getAccount() == Account.BANK)
                .map(posting -> posting.getDebit().subtract(posting.getCredit()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private long statement(Company company, Billing billing, String account, String in, String out) throws IOException {
        Path file = home.resolve(account + ".csv");
        Files.writeString(file, """
                交易日期,收入金额,支出金额,对方户名,对方账号,附言
                2026-03-01,%s,,nobody knows,C-3,
                2026-03-02,,%s,landlord,,rent
                """.formatted(in, out));
        return company.bank.importTable(
                billing.finance, file, company.bank.guess(company.bank.headings(file)), account, "CNY");
    }

    /** What really came in and went out. */
    private static List<String> cashOf(ReportDataset cash, Actor reader, Map<String, Object> of) {
        Map<String, Object> given = new HashMap<>(of);
        given.put("from", TODAY);
        BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO};
        cash.read(reader, given, row -> {
            sums[0] = sums[0].add((BigDecimal) row[6]);
            sums[1] = sums[1].add((BigDecimal) row[7]);
        });
        return List.of(plain(sums[0]), plain(sums[1]));
    }

    private static String plain(BigDecimal sum) {
        return sum.stripTrailingZeros().toPlainString();
    }

    /** Receipts and expenses of the half month; the companies are offered by name. */
    private static void halfMonths(Company company, Actor finance, String northern) {
        ReportDataset half = new HalfMonthRows(company.measures, company.units, company.reader, company.clock);
        List<String> offered = half.offers(finance, "company");
        assertThat(offered).containsExactlyInAnyOrder(northern, SOUTH);
        GroupSums.addUp(finance, half, Map.of("halfMonth", TODAY), offered, "received");
    }

    /** A company under the one at the top, with a department and somebody who sells in it. */
    private static Actor southerner(Company company) {
        OrgUnitRecords units = new OrgUnitRecords(company.units, company.lists);
        long top = company.read(uow -> uow.query(OrgUnit.class, "SELECT o FROM OrgUnit o WHERE o.parentId IS NULL"))
                .getFirst()
                .getId();
        long south = unit(units, SOUTH, OrgUnitKind.COMPANY, top);
        unit(units, "Sales South", OrgUnitKind.DEPARTMENT, south);
        return company.user("ng", "sales", "Sales South");
    }

    private static long unit(OrgUnitRecords units, String name, OrgUnitKind kind, long parent) {
        OrgUnit draft = units.blank(Actor.system());
        draft.setName(name);
        draft.setKind(kind);
        draft.setParentId(parent);
        return units.create(Actor.system(), draft).id();
    }

    private static void doBusiness(Billing billing, String dealer, String amount, String paid) {
        Customer customer = billing.customer(dealer);
        Invoice invoice = billing.invoice(customer, amount);
        long receipt = billing.receipt(customer, "CNY", paid, null);
        billing.company.receipts.writeOff(billing.finance, receipt, Map.of(invoice.getId(), new BigDecimal(paid)));
        CashPlanIT.contract(
                billing,
                billing.company.user("he", "contracts", "Contracts"),
                customer,
                ContractKind.SALES,
                amount,
                paid);
    }

    private static void listsAreFiltered(Company company, Actor finance, String northern) {
        for (String list : List.of("invoices", "receivables", "receipts")) {
            long south = count(company, finance, list, SOUTH);
            assertThat(south).as(list).isPositive();
            assertThat(south + count(company, finance, list, northern))
                    .as(list)
                    .isEqualTo(company.lists.count(
                            finance, company.lists.list(list).orElseThrow(), ListRequest.ALL));
        }
    }

    private static long count(Company company, Actor finance, String list, String name) {
        ListFilter ofCompany = ListFilter.anyOf("company", List.of(name));
        return company.lists.count(
                finance,
                company.lists.list(list).orElseThrow(),
                new ListRequest(Optional.empty(), List.of(ofCompany), List.of()));
    }

    /** A batch for each, balanced, and of every account together what the documents say. */
    private static void eachHasItsOwnBooks(Company company, Actor finance, String northern) {
        List<JournalBatch> batches = company.journal.gather(finance, TODAY).stream()
                .map(id -> company.journal.load(finance, id).draft())
                .toList();
        assertThat(batches).extracting(JournalBatch::getCompanyName).containsExactlyInAnyOrder(northern, SOUTH);
        Map<Account, BigDecimal> together = new EnumMap<>(Account.class);
        for (JournalBatch batch : batches) {
            BigDecimal balance = BigDecimal.ZERO;
            for (var posting : batch.getPostings()) {
                BigDecimal amount = posting.getDebit().subtract(posting.getCredit());
                balance = balance.add(amount);
                together.merge(posting.getAccount(), amount, BigDecimal::add);
            }
            assertThat(balance).as(batch.getCompanyName()).isZero();
        }
        BigDecimal open = company.read(uow -> uow.query(BigDecimal.class, "SELECT SUM(i.homeOpen) FROM Invoice i"))
                .getFirst();
        assertThat(together.get(Account.RECEIVABLE)).isEqualByComparingTo(open);
        assertThat(together.get(Account.REVENUE)).isEqualByComparingTo("-182.58");
        assertThat(together.get(Account.BANK)).isEqualByComparingTo("108.96");
        assertThat(together.get(Account.ADVANCE)).as("between the companies").isZero();
        assertThat(company.journal.gather(finance, TODAY)).isEmpty();
    }

    private static void movesWithItsDepartment(Company company, String northern) {
        OrgUnitRecords units = new OrgUnitRecords(company.units, company.lists);
        OrgUnit department = company.read(
                        uow -> uow.query(OrgUnit.class, "SELECT o FROM OrgUnit o WHERE o.name = ?1", "Sales South"))
                .getFirst();
        var stored = units.load(Actor.system(), department.getId());
        OrgUnit draft = stored.draft();
        draft.setParentId(
                company.read(uow -> uow.query(OrgUnit.class, "SELECT o FROM OrgUnit o WHERE o.name = ?1", northern))
                        .getFirst()
                        .getId());
        units.update(Actor.system(), stored.id(), stored.version(), draft);
        assertThat(count(company, Actor.system(), "invoices", SOUTH)).isZero();
    }
}
