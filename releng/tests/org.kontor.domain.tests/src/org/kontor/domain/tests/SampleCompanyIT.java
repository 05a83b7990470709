package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.aftersales.RequestState;
import org.kontor.aftersales.ServiceRequest;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.DeliveryStep;
import org.kontor.contracts.ReceivedInvoice;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.expenses.Budgets;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.contracts.projects.RevenueEntry;
import org.kontor.customers.Customer;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.selling.LeadAssignment;
import org.kontor.customers.selling.LeadRule;
import org.kontor.customers.selling.LeadState;
import org.kontor.customers.selling.StagePassage;
import org.kontor.exchange.files.Attachment;
import org.kontor.finance.CreditReview;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.identity.Role;
import org.kontor.identity.User;
import org.kontor.inventory.DeliveryLine;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.performance.targets.TargetPlan;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.QueueItem;
import org.kontor.sample.SampleSummary;
import org.kontor.sample.Size;
import org.kontor.sample.internal.company.SampleFiller;

/** The sample company obeys every rule, shows every state, and comes out the same for the same seed. */
class SampleCompanyIT {

    private static final long SEED = 1;

    @TempDir
    static Path home;

    private static Company company;
    private static SampleSummary summary;

    @BeforeAll
    static void makeItOnce() {
        company = new Company(Databases.DERBY, home);
        summary = fill(company, SEED, Locale.SIMPLIFIED_CHINESE);
    }

    @AfterAll
    static void close() {
        company.close();
    }

    @Test
    void obeysEveryRule() {
        assertThat(company.violations()).isEmpty();
    }

    @Test
    void letsEveryDepartmentIn() {
        assertThat(summary.company()).contains("广东");
        assertThat(summary.users()).hasSize(9).allSatisfy(user -> assertThat(company.signIn
                        .signIn(user.login(), summary.password().toCharArray())
                        .name())
                .isEqualTo(user.name()));
    }

    @Test
    void speaksOneLanguage() {
        assertThat(all(company, Role.class)).extracting(Role::getName).allMatch(name -> name.matches(".*\\p{IsHan}.*"));
    }

    @Test
    void namesWaitingDocumentsInTheLanguageOfTheReader() {
        assertThat(titlesOfDrafts(Locale.ENGLISH)).isNotEmpty().allSatisfy(title -> assertThat(title)
                .startsWith("Order draft"));
        assertThat(titlesOfDrafts(Locale.SIMPLIFIED_CHINESE)).isNotEmpty().allSatisfy(title -> assertThat(title)
                .startsWith("订单草稿"));
    }

    private static List<String> titlesOfDrafts(Locale reader) {
        Locale before = Locale.getDefault();
        Locale.setDefault(reader);
        try {
            return company.inbox.queue(company.signIn.actorOf("wu").orElseThrow(), 500).stream()
                    .filter(item -> item.document().type().equals(Orders.TYPE))
                    .map(QueueItem::title)
                    .filter(title -> !title.startsWith("SO-"))
                    .toList();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void holdsDocumentsInEveryState() {
        List<SalesOrder> orders = all(company, SalesOrder.class);
        assertThat(orders)
                .hasSizeGreaterThan(Size.SMALL.orders())
                .extracting(SalesOrder::getState)
                .containsAll(EnumSet.allOf(SalesOrderState.class));
        assertThat(orders).anyMatch(o -> o.getContractId() != null);
        assertThat(all(company, RevenueEntry.class))
                .as("revenue recognised by progress")
                .isNotEmpty();
        assertThat(all(company, Contract.class))
                .hasSizeGreaterThanOrEqualTo(Size.SMALL.contracts())
                .extracting(Contract::getState)
                .containsAll(EnumSet.allOf(ContractState.class));
        assertThat(all(company, ServiceRequest.class))
                .hasSize(Size.SMALL.requests())
                .extracting(ServiceRequest::getState)
                .containsAll(EnumSet.allOf(RequestState.class));
        assertThat(all(company, CreditReview.class))
                .anyMatch(r -> !r.isApproved())
                .anyMatch(CreditReview::isAutomatic);
    }

    @Test
    void ratesAndAssignsLeadsByRulesAndKeepsFiles() {
        List<Lead> leads = all(company, Lead.class);
        assertThat(leads).hasSize(Size.SMALL.customers() / 10).allMatch(lead -> lead.getLeadClass() != null);
        assertThat(leads).extracting(Lead::getScore).anyMatch(score -> score > 0);
        assertThat(leads)
                .extracting(Lead::getState)
                .contains(LeadState.ASSIGNED, LeadState.DROPPED, LeadState.QUALIFIED);
        assertThat(all(company, LeadRule.class))
                .extracting(LeadRule::getAssignment)
                .containsAll(EnumSet.allOf(LeadAssignment.class));
        assertThat(all(company, Attachment.class))
                .extracting(file -> file.getRecord().type())
                .contains("customer", "opportunity");
    }

    @Test
    void hasDealsThatTookTheirTime() {
        assertThat(all(company, StagePassage.class))
                .extracting(StagePassage::getDays)
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allMatch(days -> days >= 1);
    }

    @Test
    void sellsProductsOfEveryTrackingToCustomersWithContacts() {
        assertThat(all(company, Product.class))
                .hasSizeGreaterThan(Size.SMALL.products())
                .anyMatch(Product::isService)
                .anyMatch(product -> product.getFeatures().contains("kW"))
                .extracting(Product::getTracking)
                .containsAll(EnumSet.allOf(Tracking.class));
        assertThat(all(company, Customer.class)).hasSize(Size.SMALL.customers()).allMatch(c -> !c.getContacts()
                .isEmpty());
        assertThat(all(company, DeliveryLine.class))
                .anyMatch(l -> l.getLot().isEmpty())
                .anyMatch(l -> !l.getLot().isEmpty());
    }

    @Test
    void spendsMoneyWithinAndBeyondItsBudgets() {
        assertThat(all(company, ContractExpense.class))
                .extracting(ContractExpense::getState)
                .containsAll(EnumSet.allOf(ExpenseState.class));
        List<Budgets.Standing> standings =
                company.budgets.running(company.signIn.actorOf("zhao").orElseThrow(), company.read(UnitOfWork::today));
        assertThat(standings)
                .anyMatch(s -> s.left().signum() < 0)
                .anyMatch(s -> s.left().signum() > 0);
    }

    @Test
    void hasSettlementsDueThisWeekAndLater() {
        LocalDate today = company.read(UnitOfWork::today);
        assertThat(company.inbox.reminders(Actor.system(), 100)).isNotEmpty();
        List<Settlement> open = company.read(uow -> uow.query(Settlement.class, "SELECT s FROM Settlement s").stream()
                .filter(s -> s.open().signum() > 0)
                .toList());
        assertThat(open)
                .anyMatch(s -> !s.getDueOn().isBefore(today) && s.getDueOn().isBefore(today.plusDays(7)))
                .anyMatch(s -> s.getDueOn().isAfter(today.plusDays(7)));
    }

    @Test
    void buysByContractsAndCarriesThemOutInSteps() {
        LocalDate today = company.read(UnitOfWork::today);
        assertThat(all(company, Contract.class))
                .extracting(Contract::getKind)
                .contains(ContractKind.SALES, ContractKind.SERVICE, ContractKind.PURCHASE);
        assertThat(all(company, ReceivedInvoice.class))
                .isNotEmpty()
                .allMatch(invoice -> invoice.getAmount().signum() > 0);
        assertThat(all(company, DeliveryStep.class))
                .as("done, late and to come")
                .anyMatch(step -> step.getDoneOn() != null)
                .anyMatch(
                        step -> step.getDoneOn() == null && step.getPlannedOn().isBefore(today))
                .anyMatch(step -> step.getPlannedOn().isAfter(today));
    }

    @Test
    void isOwedMoneyOfEveryAgeAndPaidInParts() {
        long today = company.read(UnitOfWork::today).toEpochDay();
        List<Invoice> invoices = all(company, Invoice.class);
        Set<Age> ages = invoices.stream()
                .filter(i -> i.getOpen().signum() > 0)
                .map(i -> Age.of(today - i.getDueDate().toEpochDay()))
                .collect(Collectors.toSet());
        assertThat(ages).containsOnly(Age.values());
        assertThat(invoices)
                .anyMatch(i -> i.getOpen().signum() > 0 && i.getOpen().compareTo(i.getTotal()) < 0);
        assertThat(all(company, Receipt.class))
                .anyMatch(r -> r.getOpen().compareTo(r.getAmount()) == 0)
                .anyMatch(r -> r.getOpen().signum() > 0 && r.getOpen().compareTo(r.getAmount()) < 0)
                .anyMatch(r -> r.getOpen().signum() == 0);
    }

    @Test
    void numbersDocumentsInTheOrderOfTheirDays() {
        assertThat(all(company, Invoice.class))
                .extracting(Invoice::getInvoiceDate)
                .isSorted();
        assertThat(all(company, Receipt.class).stream()
                        .filter(r -> r.getOpen().signum() == 0)
                        .map(Receipt::getReceivedOn))
                .isSorted();
    }

    @Test
    void isTheSameForTheSameSeed() {
        try (Company again = new Company(Databases.DERBY, home)) {
            fill(again, SEED, Locale.SIMPLIFIED_CHINESE);

            assertThat(fingerprint(again)).isEqualTo(fingerprint(company));
        }
    }

    @Test
    void isAnotherCompanyForAnotherSeed() {
        try (Company other = new Company(Databases.DERBY, home)) {
            fill(other, SEED + 41, Locale.SIMPLIFIED_CHINESE);

            assertThat(fingerprint(other)).isNotEqualTo(fingerprint(company));
            assertThat(all(other, Customer.class))
                    .extracting(Customer::getName)
                    .isNotEqualTo(all(company, Customer.class).stream()
                            .map(Customer::getName)
                            .toList());
            assertThat(all(other, SalesOrder.class).stream()
                            .map(SalesOrder::getNetTotal)
                            .toList())
                    .isNotEqualTo(all(company, SalesOrder.class).stream()
                            .map(SalesOrder::getNetTotal)
                            .toList());
            assertThat(other.violations()).isEmpty();
        }
    }

    @Test
    void isAnotherCompanyInEnglish() {
        try (Company english = new Company(Databases.DERBY, home)) {
            assertThat(fill(english, SEED + 1, Locale.ENGLISH).company()).matches("[\\p{ASCII}]+");

            assertThat(english.violations()).isEmpty();
            assertThat(all(english, Invoice.class))
                    .extracting(Invoice::getCurrency)
                    .containsOnly("EUR");
            assertThat(all(english, Invoice.class))
                    .as("the books are kept in the currency of the trade")
                    .allSatisfy(i -> assertThat(i.getHomeTotal()).isEqualByComparingTo(i.getTotal()));
            assertThat(all(english, TargetPlan.class))
                    .extracting(TargetPlan::getCurrency)
                    .isNotEmpty()
                    .containsOnly("EUR");
            assertThat(all(english, TargetPlan.class).stream()
                            .flatMap(plan -> plan.getIndicators().stream())
                            .filter(indicator -> indicator.getMeasure().equals("received")))
                    .allSatisfy(indicator -> assertThat(indicator.getAmount()).isGreaterThan(new BigDecimal("1000")));
            assertThat(all(english, Product.class)).noneMatch(p -> p.getName().matches(".*\\p{IsHan}.*"));
            assertThat(all(english, Customer.class)).noneMatch(c -> c.getName().matches(".*\\p{IsHan}.*"));
        }
    }

    @Test
    void refusesADatabaseWithACompany() {
        try (Company taken = new Company(Databases.DERBY, home)) {
            taken.setUp();

            assertThat(new SampleFiller(taken.modules(), () -> SampleModules.contributions(taken)).isPossible())
                    .isFalse();
            assertThatThrownBy(() -> fill(taken, SEED, Locale.ENGLISH))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("商栈贸易有限公司");
            assertThat(all(taken, User.class)).hasSize(1);
        }
    }

    /** How late an open invoice is. */
    private enum Age {
        NOT_DUE,
        UP_TO_30,
        UP_TO_60,
        UP_TO_90,
        UP_TO_120;

        static Age of(long daysLate) {
            return daysLate <= 0 ? NOT_DUE : values()[1 + (int) ((daysLate - 1) / 30)];
        }
    }

    private static SampleSummary fill(Company company, long seed, Locale language) {
        company.approvalRules.ready();
        return new SampleFiller(company.modules(), () -> SampleModules.contributions(company))
                .fill(Size.SMALL, seed, language, (step, done, total) -> {});
    }

    private static <T> List<T> all(Company company, Class<T> type) {
        return company.read(uow -> {
            List<T> records = uow.query(type, "SELECT r FROM " + type.getSimpleName() + " r ORDER BY r.id");
            records.stream()
                    .filter(Customer.class::isInstance)
                    .map(Customer.class::cast)
                    .forEach(c -> c.getContacts().size());
            return records;
        });
    }

    /** What a user would compare: numbers, names, days and amounts. */
    private static List<String> fingerprint(Company company) {
        List<String> lines = new ArrayList<>();
        all(company, Customer.class).forEach(c -> lines.add(c.getNumber() + c.getName() + c.getCreditLimit()));
        all(company, SalesOrder.class)
                .forEach(o -> lines.add(o.getNumber() + o.getOrderDate() + o.getState() + o.getNetTotal()));
        all(company, DeliveryLine.class).forEach(l -> lines.add(l.getLot() + plain(l.getQuantity())));
        all(company, Invoice.class).forEach(i -> lines.add(i.getNumber() + i.getInvoiceDate() + plain(i.getOpen())));
        all(company, Receipt.class).forEach(r -> lines.add(r.getNumber() + plain(r.getAmount()) + plain(r.getOpen())));
        all(company, Contract.class).forEach(c -> lines.add(c.getNumber() + c.getTitle() + plain(c.getAmount())));
        all(company, ServiceRequest.class).forEach(r -> lines.add(r.getNumber() + r.getSubject() + r.getLot()));
        return lines;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
