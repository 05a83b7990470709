package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Settlement;
import org.kontor.customers.Customer;
import org.kontor.finance.Receipt;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Transition;
import org.kontor.process.internal.late.LateWork;

/**
 * What is done at a desktop of finance or sales reaches the records of modules that are not installed there, as soon as a
 * desktop that has them looks.
 */
class AbsentModulesIT {

    private static final Set<String> ELSEWHERE =
            Set.of("org.kontor.contracts", "org.kontor.inventory", "org.kontor.aftersales");

    private static final List<PersistenceContribution> OFFICE = without(ELSEWHERE);
    private static final List<PersistenceContribution> SALES =
            without(Set.of("org.kontor.finance", "org.kontor.einvoice"));

    @TempDir
    Path home;

    private static List<PersistenceContribution> without(Set<String> absent) {
        return Company.ALL_MODULES.stream()
                .filter(module -> absent.stream().noneMatch(module.component()::startsWith))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void recordsOfAbsentModulesCatchUp(Databases kind) {
        ConnectionProfile profile = kind.withAllModules(home);
        try (Company everything = new Company(kind.platform(), profile, home, Company.ALL_MODULES);
                Company office = new Company(kind.platform(), profile, home, OFFICE)) {
            everything.late.ready();
            office.late.ready();
            Billing billing = new Billing(everything);
            Customer customer = billing.customer("Far Shore Ltd.");

            followsMoney(everything, office, billing, customer);
            givesBackWhatWasPromised(everything, office, billing, customer);
            assertThat(everything.violations()).isEmpty();
        }
    }

    /** A permission goes with the person, the step with the module: it checks what the step needs (SEC-02). */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void stepsAreTakenOnlyWhereTheirModuleIs(Databases kind) {
        ConnectionProfile profile = kind.withAllModules(home);
        try (Company everything = new Company(kind.platform(), profile, home, Company.ALL_MODULES);
                Company sales = new Company(kind.platform(), profile, home, SALES)) {
            Billing billing = new Billing(everything);
            Customer customer = billing.customer("Far Shore Ltd.");
            long order = everything.order(billing.seller, customer, "1", billing.product);
            RecordRef record = new RecordRef(Orders.TYPE, order);
            assertThat(ways(sales, billing.seller, record)).contains("submit");
            sales.workflow.move(billing.seller, record, "submit", Optional.empty());

            assertThat(everything.order(order).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);
            assertThat(ways(everything, billing.finance, record)).contains("approve", "refuse");
            assertThat(ways(sales, billing.finance, record)).isEmpty();
            assertThatThrownBy(() -> sales.workflow.move(billing.finance, record, "approve", Optional.empty()))
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(
                                    refusal.problems().getFirst().text().in(Locale.ENGLISH))
                            .contains("not installed here"));

            everything.workflow.move(billing.finance, record, "approve", Optional.empty());
            assertThat(everything.order(order).getState()).isEqualTo(SalesOrderState.TO_DELIVER);
        }
    }

    /** Where finance is not installed nobody can look at the credit; a desktop with it lets the rule decide. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void theRuleDecidesLaterOnWhatWasSubmittedWithoutFinance(Databases kind) {
        ConnectionProfile profile = kind.withAllModules(home);
        try (Company everything = new Company(kind.platform(), profile, home, Company.ALL_MODULES);
                Company sales = new Company(kind.platform(), profile, home, SALES)) {
            everything.late.ready();
            sales.late.ready();
            Billing billing = new Billing(everything);
            Customer safe = billing.customer("Safe Ltd.");
            Customer none = everything.customer(billing.seller, "Cash Ltd.", "0", 0);
            long within = everything.order(billing.seller, safe, "1", billing.product);
            long beyond = everything.order(billing.seller, none, "1", billing.product);
            sales.orders.submit(billing.seller, within);
            sales.orders.submit(billing.seller, beyond);
            assertThat(everything.order(within).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);

            everything.late.catchUp();
            assertThat(everything.order(within).getState()).isEqualTo(SalesOrderState.TO_DELIVER);
            assertThat(everything.order(beyond).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);
            assertThat(everything.credit.decisions(billing.finance, within))
                    .allMatch(review -> review.isAutomatic() && review.isApproved());
            assertThat(everything.late.catchUp()).isZero();
        }
    }

    private static List<String> ways(Company desktop, Actor actor, RecordRef record) {
        return desktop.workflow.standing(actor, record).open().stream()
                .map(Transition::id)
                .toList();
    }

    private static void followsMoney(Company everything, Company office, Billing billing, Customer customer) {
        long contract = signed(everything, billing, customer);
        long order = everything.contracts.makeOrder(billing.seller, contract).getId();
        billing.accept(order);

        pay(everything, billing.finance, customer, order, "100");
        assertThat(settled(everything, contract)).isEqualByComparingTo("100");
        assertThat(words(everything)).as("who is here needs no word").isZero();

        pay(office, billing.finance, customer, order, "250");
        pay(office, billing.finance, customer, order, "50");
        assertThat(settled(everything, contract)).isEqualByComparingTo("100");
        assertThat(words(everything)).isEqualTo(2);
        assertThat(office.late.catchUp()).as("not this desktop's modules").isZero();
        assertThat(everything.late.catchUp()).isOne();
        assertThat(settled(everything, contract)).isEqualByComparingTo("400");
        assertThat(words(everything)).isZero();
        assertThat(everything.late.catchUp()).isZero();
    }

    private static void givesBackWhatWasPromised(
            Company everything, Company office, Billing billing, Customer customer) {
        long cancelled = reserved(everything, billing, customer);
        office.workflow.move(
                billing.seller, new RecordRef(Orders.TYPE, cancelled), "cancel", Optional.of("no longer wanted"));
        long smaller = reserved(everything, billing, customer);
        Stored<SalesOrder> stored = office.orders.load(billing.seller, smaller);
        stored.draft().getLines().getFirst().setQuantity(new BigDecimal("2"));
        office.orders.update(billing.seller, smaller, stored.version(), stored.draft());
        assertThat(promised(everything, cancelled)).isEqualByComparingTo("5");
        assertThat(promised(everything, smaller)).isEqualByComparingTo("5");

        assertThat(everything.late.catchUp()).isEqualTo(2);

        assertThat(promised(everything, cancelled)).isZero();
        assertThat(promised(everything, smaller)).isEqualByComparingTo("2");
    }

    private static long signed(Company company, Billing billing, Customer customer) {
        Actor signer = company.user("he", "contracts", "Contracts");
        Contract draft = company.contracts.blank(billing.seller);
        draft.setTitle("Pumps");
        draft.setCustomerId(customer.getId());
        ContractLine goods = new ContractLine();
        goods.setProductId(billing.product.getId());
        goods.setQuantity(BigDecimal.TEN);
        draft.getLines().add(goods);
        Settlement planned = new Settlement();
        planned.setDueOn(company.read(uow -> uow.today()));
        planned.setAmount(new BigDecimal("1000"));
        draft.getSettlements().add(planned);
        long contract = company.contracts.create(billing.seller, draft).id();
        RecordRef record = new RecordRef(Contracts.TYPE, contract);
        company.workflow.move(billing.seller, record, "submit", Optional.empty());
        company.workflow.move(signer, record, "sign", Optional.empty());
        return contract;
    }

    private static void pay(Company desktop, Actor finance, Customer customer, long order, String amount) {
        Receipt receipt = desktop.receipts.blank(finance);
        receipt.setPayerId(customer.getId());
        receipt.setOrderId(order);
        receipt.setAmount(new BigDecimal(amount));
        desktop.receipts.create(finance, receipt);
    }

    private static BigDecimal settled(Company company, long contract) {
        return company.contracts.load(Actor.system(), contract).draft().getSettlements().stream()
                .map(Settlement::getSettled)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long reserved(Company company, Billing billing, Customer customer) {
        long order = company.order(billing.seller, customer, "5", billing.product);
        billing.accept(order);
        company.stock.reserve(billing.store, order);
        return order;
    }

    private static BigDecimal promised(Company company, long order) {
        return company.stock.lines(Actor.system(), order).stream()
                .map(line -> line.reserved())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int words(Company company) {
        return company.read(uow -> uow.query(LateWork.class, "SELECT w FROM LateWork w"))
                .size();
    }
}
