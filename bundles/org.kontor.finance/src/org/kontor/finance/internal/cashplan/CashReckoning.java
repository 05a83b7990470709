package org.kontor.finance.internal.cashplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kontor.orders.cash.ExpectedCash;
import org.kontor.orders.cash.ExpectedCash.Stage;

/**
 * Brings together what is planned, ordered and invoiced, so that the same money counts once:
 *
 * <ul>
 *   <li>What an order's contract plans is not counted with the order again.
 *   <li>What is invoiced for a contract takes away what its plan expects first. Money paid in advance for an order is
 *       settled in the plan already and therefore pays such an invoice, not the plan.
 *   <li>Money that came in and is not written off takes away what is invoiced and then what is ordered: of the order that
 *       it was paid for, else of the payer, the oldest first.
 * </ul>
 */
final class CashReckoning {

    /**
     * Money that came in and is not written off.
     *
     * @param payerId whose it is; 0 when nobody knows
     * @param orderId the order that it was paid for in advance
     * @param contractId the contract of that order
     */
    record FreeMoney(
            long payerId, Optional<Long> orderId, Optional<Long> contractId, String currency, BigDecimal amount) {}

    private record Key(Object of, String currency) {}

    private final List<ExpectedCash> expected;
    private final Map<ExpectedCash, BigDecimal> left = new HashMap<>();

    private CashReckoning(List<ExpectedCash> expected) {
        this.expected = expected.stream()
                .sorted(Comparator.comparing(ExpectedCash::dueOn)
                        .thenComparing(e -> e.document().id())
                        .thenComparing(ExpectedCash::line))
                .toList();
        this.expected.forEach(e -> left.put(e, e.amount()));
    }

    /** What is really expected of it, by day; nothing of it twice. */
    static List<ExpectedCash> once(List<ExpectedCash> expected, List<FreeMoney> free) {
        CashReckoning reckoning = new CashReckoning(expected);
        reckoning.plansTakeOrders();
        reckoning.invoicesTakePlans(free);
        reckoning.moneyTakesInvoicesAndOrders(free);
        return reckoning.expected.stream()
                .map(e -> e.over(reckoning.left.get(e)))
                .filter(e -> e.amount().signum() > 0)
                .toList();
    }

    private static Optional<Key> contract(ExpectedCash e) {
        return e.contractId().map(id -> new Key(id, e.currency()));
    }

    private Set<Key> plannedContracts() {
        Set<Key> planned = new HashSet<>();
        of(Stage.PLANNED).filter(ExpectedCash::comesIn).forEach(e -> contract(e).ifPresent(planned::add));
        return planned;
    }

    private Stream<ExpectedCash> of(Stage stage) {
        return expected.stream().filter(e -> e.stage() == stage);
    }

    private void plansTakeOrders() {
        Set<Key> planned = plannedContracts();
        of(Stage.ORDERED)
                .filter(e -> contract(e).filter(planned::contains).isPresent())
                .forEach(e -> left.put(e, BigDecimal.ZERO));
    }

    private void invoicesTakePlans(List<FreeMoney> free) {
        Map<Key, BigDecimal> invoiced = new HashMap<>();
        of(Stage.INVOICED).forEach(e -> contract(e).ifPresent(key -> invoiced.merge(key, e.amount(), BigDecimal::add)));
        for (FreeMoney money : free) {
            money.contractId()
                    .map(id -> new Key(id, money.currency()))
                    .ifPresent(key -> invoiced.computeIfPresent(
                            key, (k, sum) -> sum.subtract(money.amount()).max(BigDecimal.ZERO)));
        }
        of(Stage.PLANNED).filter(ExpectedCash::comesIn).forEach(line -> contract(line)
                .ifPresent(key -> take(line, key, invoiced)));
    }

    private void moneyTakesInvoicesAndOrders(List<FreeMoney> free) {
        Map<Key, BigDecimal> byContract = new HashMap<>();
        Map<Key, BigDecimal> byOrder = new HashMap<>();
        Map<Key, BigDecimal> byPayer = new HashMap<>();
        for (FreeMoney money : free) {
            if (money.contractId().isPresent()) {
                byContract.merge(new Key(money.contractId().get(), money.currency()), money.amount(), BigDecimal::add);
            } else if (money.orderId().isPresent()) {
                byOrder.merge(new Key(money.orderId().get(), money.currency()), money.amount(), BigDecimal::add);
            } else {
                byPayer.merge(new Key(money.payerId(), money.currency()), money.amount(), BigDecimal::add);
            }
        }
        pay(byContract, e -> e.contractId().map(id -> new Key(id, e.currency())));
        pay(byOrder, e -> e.orderId().map(id -> new Key(id, e.currency())));
        pay(byPayer, e -> Optional.of(new Key(e.partyId(), e.currency())));
    }

    private void pay(Map<Key, BigDecimal> money, Function<ExpectedCash, Optional<Key>> key) {
        List<ExpectedCash> inTurn = new ArrayList<>(of(Stage.INVOICED).toList());
        of(Stage.ORDERED).forEach(inTurn::add);
        inTurn.forEach(e -> key.apply(e).ifPresent(k -> take(e, k, money)));
    }

    private void take(ExpectedCash from, Key key, Map<Key, BigDecimal> available) {
        BigDecimal taken = available.getOrDefault(key, BigDecimal.ZERO).min(left.get(from));
        if (taken.signum() > 0) {
            left.merge(from, taken, BigDecimal::subtract);
            available.merge(key, taken, BigDecimal::subtract);
        }
    }
}
