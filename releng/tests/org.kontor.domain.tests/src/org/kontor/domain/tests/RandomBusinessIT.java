package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.reconciliation.Reconciliation;
import org.kontor.kernel.money.Money;
import org.kontor.orders.SalesOrder;

/**
 * Random business of several customers, payers, products and currencies while exchange rates move: what the services allow
 * the model does too, to the smallest unit; what it says is impossible they refuse. In the end every document, every
 * customer's balance, the stock and the books in the company's currency are what the model says. {@code -Dkontor.seeds=50}
 * tries more seeds than the daily build, {@code -Dkontor.seed=N} begins with another.
 */
class RandomBusinessIT {

    private static final long FIRST = Long.getLong("kontor.seed", 20260302L);
    private static final int SEEDS = Integer.getInteger("kontor.seeds", 4);
    private static final int STEPS = 130;

    @TempDir
    Path home;

    private Company company;
    private Billing billing;
    private Chance chance;
    private BusinessModel model;

    /** Derby with all seeds, PostgreSQL, which is slower to set up, with every second. */
    static Stream<Arguments> seeds() {
        return Stream.of(Databases.values()).flatMap(kind -> LongStream.range(FIRST, FIRST + SEEDS)
                .filter(seed -> kind == Databases.DERBY || (seed - FIRST) % 2 == 0)
                .mapToObj(seed -> Arguments.of(kind, seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheModel(Databases kind, long seed) {
        try (Company opened = new Company(kind, home)) {
            company = opened;
            billing = new Billing(company);
            chance = new Chance(billing, seed);
            model = chance.model;
            RandomBusiness business = new RandomBusiness(chance);
            for (int step = 0; step < STEPS; step++) {
                business.act(step, "seed " + seed + ", step " + step);
            }
            String where = "seed " + seed;
            documents(where);
            orders(where);
            balances(where);
            books(where);
            assertThat(company.violations()).as(where).isEmpty();
        }
    }

    private void documents(String where) {
        model.invoices.forEach((id, sum) -> document(where, billing.invoice(id), sum, 1));
        model.credits.forEach((id, sum) -> {
            assertThat(company.creditNotes.credit(billing.finance, id))
                    .as(where)
                    .isEqualByComparingTo(sum.open);
            document(where, billing.invoice(id), sum, -1);
        });
        model.receipts.forEach((id, sum) -> {
            Receipt receipt = billing.receipt(id);
            assertThat(receipt.getOpen()).as(where).isEqualByComparingTo(sum.open);
            assertThat(receipt.getPayerId()).as(where).isEqualTo(model.payers.get(id));
            worth(where + ", " + receipt.getNumber(), receipt.getHomeOpen(), sum);
        });
    }

    private static void document(String where, Invoice stored, BusinessModel.Sum sum, int sign) {
        String what = where + ", " + stored.getNumber();
        BigDecimal signum = BigDecimal.valueOf(sign);
        assertThat(stored.getOpen()).as(what).isEqualByComparingTo(sum.open.multiply(signum));
        assertThat(stored.getTotal()).as(what).isEqualByComparingTo(sum.total.multiply(signum));
        assertThat(stored.getHomeTotal()).as(what).isEqualByComparingTo(sum.inHome.multiply(signum));
        assertThat(stored.getOpen().stripTrailingZeros().scale())
                .as("%s: no amount below what coins there are", what)
                .isLessThanOrEqualTo(
                        Math.max(0, Currency.getInstance(stored.getCurrency()).getDefaultFractionDigits()));
        worth(what, stored.getHomeOpen().multiply(signum), sum);
    }

    /** What is open is worth its rate, but for half a cent of each movement; when nothing is open, nothing. */
    private static void worth(String what, BigDecimal homeOpen, BusinessModel.Sum sum) {
        BigDecimal rounding = BigDecimal.valueOf(5, 3).multiply(BigDecimal.valueOf(sum.touched + 1));
        assertThat(homeOpen.subtract(sum.open.multiply(sum.rate)).abs())
                .as(what)
                .isLessThanOrEqualTo(rounding);
        if (sum.open.signum() == 0 || sum.currency.equals("CNY")) {
            assertThat(homeOpen).as(what).isEqualByComparingTo(sum.open);
        }
    }

    private void orders(String where) {
        model.paid.forEach((order, paid) ->
                assertThat(company.order(order).getPaidTotal()).as(where).isEqualByComparingTo(paid));
        model.currencies.keySet().forEach(id -> {
            SalesOrder order = company.order(id);
            boolean billed = model.lines.values().stream()
                    .filter(line -> line.order == id)
                    .allMatch(line -> line.ordered.compareTo(line.invoiced) == 0);
            if (billed) {
                assertThat(order.getInvoicedTotal())
                        .as(where + ", " + order.getNumber())
                        .isEqualByComparingTo(order.getNetTotal());
            }
        });
        model.stock.forEach((product, quantity) -> assertThat(
                        company.stock.availability(billing.store, product).onHand())
                .as(where)
                .isEqualByComparingTo(quantity));
    }

    /** The account that is sent to the customer, and what the credit department sees, say what the model says. */
    private void balances(String where) {
        LocalDate today = company.read(uow -> uow.today());
        for (Customer customer : chance.customers) {
            for (String currency : Chance.CURRENCIES) {
                BigDecimal balance = model.balance(customer.getId(), currency);
                Reconciliation draft = company.reconciliations.blank(billing.finance);
                draft.setCustomerId(customer.getId());
                draft.setCurrency(currency);
                draft.setFirstDay(today.minusDays(10));
                draft.setLastDay(today);
                Reconciliation account =
                        company.reconciliations.create(billing.finance, draft).draft();
                String what = where + ", " + customer.getName() + " in " + currency;
                assertThat(account.getClosing()).as(what).isEqualByComparingTo(balance);
                assertThat(account.getOpening().add(account.getInvoiced()).subtract(account.getPaid()))
                        .as(what)
                        .isEqualByComparingTo(balance);
                assertThat(account.getUnapplied())
                        .as(what)
                        .isEqualByComparingTo(model.unspent(customer.getId(), currency));
            }
            owed(where + ", " + customer.getName(), customer);
        }
    }

    /** The credit department counts money of all currencies, each at the rate of the day. */
    private void owed(String what, Customer customer) {
        BigDecimal owed = Chance.CURRENCIES.stream()
                .map(currency -> BusinessModel.inHome(model.balance(customer.getId(), currency), chance.rate(currency)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<Long> order = model.currencies.keySet().stream()
                .filter(id -> company.order(id).getCustomerId().equals(customer.getId()))
                .findFirst();
        order.ifPresent(
                id -> assertThat(company.credit.figures(billing.finance, id).receivable())
                        .as(what)
                        .isEqualTo(Money.of(owed, Currency.getInstance("CNY"))));
    }

    /** What is owed less what is unspent is what was billed less what came in, and else only what the rates made of it. */
    private void books(String where) {
        for (String currency : Chance.CURRENCIES) {
            BigDecimal owed = sum("SELECT SUM(i.homeOpen) FROM Invoice i WHERE i.currency = ?1", currency);
            BigDecimal unspent = sum(
                    "SELECT SUM(r.homeOpen) FROM Receipt r WHERE r.reversedOn IS NULL AND r.currency = ?1", currency);
            BigDecimal differences = sum(
                    "SELECT SUM(e.exchangeDifference) FROM ReceivableEntry e, Invoice i"
                            + " WHERE i.id = e.invoiceId AND i.currency = ?1",
                    currency);
            assertThat(owed.subtract(unspent))
                    .as(where + ", books in " + currency)
                    .isEqualByComparingTo(model.owedInHome(currency).add(differences));
            if (currency.equals("CNY")) {
                assertThat(differences).as(where).isEqualByComparingTo(BigDecimal.ZERO);
            }
        }
    }

    private BigDecimal sum(String query, String currency) {
        return company.read(uow -> Optional.ofNullable(uow.entities()
                        .createQuery(query, BigDecimal.class)
                        .setParameter(1, currency)
                        .getSingleResult())
                .orElse(BigDecimal.ZERO));
    }
}
