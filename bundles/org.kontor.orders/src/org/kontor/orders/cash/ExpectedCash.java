package org.kontor.orders.cash;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.kernel.actor.Owned;
import org.kontor.kernel.record.RecordRef;

/**
 * Money that is expected to come in or to go out (FIN-08, FIN-23).
 *
 * @param stage how far the business behind it is
 * @param document the document that says so
 * @param line which line of the document; 0 for the document as a whole
 * @param title the document's number and what it is about
 * @param partyId the customer who pays or is paid; 0 where it is none
 * @param party the name of who pays or is paid
 * @param orderId the sales order that it is for
 * @param contractId the contract that it is for
 * @param comesIn whether it comes in
 * @param dueOn when it is due by the document
 * @param currency its ISO code
 * @param amount how much, not negative
 * @param ownerId whose business it is
 * @param departmentId the department that it belongs to, and by it the company
 */
public record ExpectedCash(
        Stage stage,
        RecordRef document,
        long line,
        String title,
        long partyId,
        String party,
        Optional<Long> orderId,
        Optional<Long> contractId,
        boolean comesIn,
        LocalDate dueOn,
        String currency,
        BigDecimal amount,
        long ownerId,
        long departmentId)
        implements Owned {

    /** How far the business behind an amount is; the further stage takes the place of the earlier one. */
    public enum Stage {
        /** A line of a contract's settlement plan. */
        PLANNED,
        /** A sales order that was accepted and is not invoiced. */
        ORDERED,
        /** Invoiced, a receivable. */
        INVOICED,
        /** Decided inside the company: commission, expenses. */
        DECIDED
    }

    @Override
    public long getOwnerId() {
        return ownerId;
    }

    @Override
    public long getDepartmentId() {
        return departmentId;
    }

    /** The same with another amount. */
    public ExpectedCash over(BigDecimal otherAmount) {
        return new ExpectedCash(
                stage,
                document,
                line,
                title,
                partyId,
                party,
                orderId,
                contractId,
                comesIn,
                dueOn,
                currency,
                otherAmount,
                ownerId,
                departmentId);
    }
}
