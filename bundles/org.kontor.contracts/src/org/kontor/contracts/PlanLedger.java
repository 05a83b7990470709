package org.kontor.contracts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Books payments of a settlement plan and keeps the sums of its lines (FIN-03): what is settled of a line is the sum of its
 * payments, what was entered by hand the sum of those entered so.
 *
 * @param contract whose plan it is
 */
record PlanLedger(Contract contract) {

    /** Books a payment that somebody enters; what finance received covers the later lines instead. */
    SettlementPayment enter(Settlement line, BigDecimal amount, Booking booking) {
        SettlementPayment payment = new SettlementPayment(line, PaymentSource.HAND, amount, booking);
        contract.getPayments().addFirst(payment);
        line.setByHand(line.getByHand().add(amount));
        line.setSettled(line.getSettled().add(amount));
        return payment;
    }

    /**
     * Spreads what finance received beyond what was entered by hand over the lines in the order of their dates; what a line
     * gets more or less than before is a payment of that day.
     */
    void spread(BigDecimal received, Booking booking) {
        BigDecimal rest = received.subtract(contract.enteredByHand()).max(BigDecimal.ZERO);
        List<Settlement> byDate = contract.getSettlements().stream()
                .sorted(Comparator.comparing(Settlement::getDueOn).thenComparing(Settlement::getId))
                .toList();
        for (Settlement line : byDate) {
            BigDecimal part = rest.min(line.getAmount().subtract(line.getByHand()));
            BigDecimal change = line.getByHand().add(part).subtract(line.getSettled());
            if (change.signum() != 0) {
                contract.getPayments().addFirst(new SettlementPayment(line, PaymentSource.RECEIPT, change, booking));
                line.setSettled(line.getSettled().add(change));
            }
            rest = rest.subtract(part);
        }
    }

    /** A line leaves the plan; its payments, which cancel out, stay with the contract. */
    void drop(Settlement line) {
        contract.getPayments().stream()
                .filter(payment -> payment.getSettlement().filter(line::equals).isPresent())
                .forEach(SettlementPayment::leaveLine);
    }
}
