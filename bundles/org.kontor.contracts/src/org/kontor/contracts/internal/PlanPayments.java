package org.kontor.contracts.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kontor.contracts.Booking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.PaymentEntry;
import org.kontor.contracts.PaymentSource;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.SettlementPayment;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.orders.Orders;
import org.kontor.persistence.UnitOfWork;

/** What must hold before payments of a settlement plan are booked or taken back (FIN-03). */
record PlanPayments(UnitOfWork uow, Orders orders, Contract contract) {

    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_NOTE = 200;

    /** Books a payment; all its parts or none. */
    void enter(PaymentEntry entry) {
        Map<Long, BigDecimal> amounts = new TreeMap<>(entry.amounts());
        new Problems()
                .require(contract.getState() == ContractState.SIGNED, "state", ContractsText.of("payment.notInForce"))
                .require(!entry.paidOn().isAfter(uow.today()), "paidOn", ContractsText.of("payment.future"))
                .require(!amounts.isEmpty(), "lines", ContractsText.of("payment.nothing"))
                .require(
                        !orders.isOrdered(uow, contract.getId()),
                        "settlements",
                        ContractsText.of("settlement.byFinance"))
                .refuseOnError();
        Currency currency = Currency.getInstance(contract.getCurrency());
        Booking booking = new Booking(
                entry.paidOn(),
                cut(entry.reference(), LONGEST_REFERENCE),
                cut(entry.note(), LONGEST_NOTE),
                uow.actor().name());
        amounts.forEach((id, amount) -> {
            Settlement line = contract.getSettlements().stream()
                    .filter(s -> s.getId() == id)
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(ContractsText.of("settlement.tooMuch", BigDecimal.ZERO)));
            if (amount.signum() <= 0 || amount.compareTo(line.open()) > 0) {
                throw new ProblemException(ContractsText.of("settlement.tooMuch", line.open()));
            }
            if (Money.round(amount, currency).compareTo(amount) != 0) {
                throw new ProblemException(ContractsText.of(
                        "payment.decimals", currency.getCurrencyCode(), currency.getDefaultFractionDigits()));
            }
            contract.settleByHand(line, amount, booking);
        });
    }

    /** Takes payments back, on this day. */
    void takeBack(Set<Long> ids, String reason) {
        List<SettlementPayment> mistaken = contract.getPayments().stream()
                .filter(payment -> ids.contains(payment.getId()))
                .toList();
        new Problems()
                .require(contract.getState() == ContractState.SIGNED, "state", ContractsText.of("payment.notInForce"))
                .require(!mistaken.isEmpty(), "payments", ContractsText.of("payment.nothing"))
                .require(!reason.isBlank(), "reason", ContractsText.of("payment.reason"))
                .require(
                        mistaken.stream().allMatch(payment -> canBeTakenBack(contract, payment)),
                        "payments",
                        ContractsText.of("payment.notReversible"))
                .refuseOnError();
        LocalDate today = uow.today();
        for (SettlementPayment payment : mistaken) {
            contract.takeBack(
                    payment,
                    new Booking(
                            today,
                            Optional.ofNullable(payment.getReference()),
                            cut(Optional.of(reason), LONGEST_NOTE),
                            uow.actor().name()));
        }
    }

    /** Whether a payment was entered by hand, is none that takes another back, and was not taken back. */
    static boolean canBeTakenBack(Contract contract, SettlementPayment payment) {
        return payment.getSource() == PaymentSource.HAND
                && payment.getReversesId() == null
                && payment.getSettlement().isPresent()
                && contract.getPayments().stream().noneMatch(other -> Optional.ofNullable(other.getReversesId())
                        .equals(Optional.of(payment.getId())));
    }

    private static Optional<String> cut(Optional<String> words, int most) {
        return words.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() > most ? text.substring(0, most) : text);
    }
}
