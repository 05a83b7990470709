package org.kontor.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/**
 * An invoice that came for a contract by which we buy (FIN-05). It is kept apart from the settlement plan, which says what is to
 * be paid when; what is paid of it follows from the payments of the plan, the oldest invoice first, so that no money is counted
 * twice. Getters answer null while a draft is not filled in.
 */
@Entity
@Table(name = "CONTRACT_INVOICE")
public class ReceivedInvoice extends Identified {

    @Column(name = "NUMBER", nullable = false, length = 60)
    private String number;

    @Column(name = "INVOICED_ON", nullable = false)
    private LocalDate invoicedOn;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Derived
    @Column(name = "PAID", nullable = false, precision = 19, scale = 4)
    private BigDecimal paid = BigDecimal.ZERO;

    @Column(name = "NOTE", length = 200)
    private String note;

    @Column(name = "BOOKED_BY", nullable = false, length = 80)
    private String bookedBy;

    @Column(name = "TAKEN_BACK_ON")
    private LocalDate takenBackOn;

    @ManyToOne(optional = false)
    @JoinColumn(name = "CONTRACT_ID", nullable = false)
    private Contract contract;

    /** The number that the supplier gave it. */
    public String getNumber() {
        return number;
    }

    /** Sets: the number that the supplier gave it. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The day of the invoice. */
    public LocalDate getInvoicedOn() {
        return invoicedOn;
    }

    /** Sets: the day of the invoice. */
    public void setInvoicedOn(LocalDate invoicedOn) {
        this.invoicedOn = invoicedOn;
    }

    /** How much it asks, in the currency of the contract. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: how much it asks. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** What is paid of it by the payments of the plan, in the currency of the contract. */
    public BigDecimal getPaid() {
        return paid;
    }

    /** Anything else worth knowing; of one that was taken back, why. */
    public String getNote() {
        return note;
    }

    /** Sets: anything else worth knowing. */
    public void setNote(String note) {
        this.note = note;
    }

    /** The name of who entered it. */
    public String getBookedBy() {
        return bookedBy;
    }

    /** The day it was taken back because it was entered by mistake; null for one that counts. */
    public LocalDate getTakenBackOn() {
        return takenBackOn;
    }

    /** Whether it counts: it was not taken back. */
    public boolean counts() {
        return takenBackOn == null;
    }

    /** Notes with whom it came and who entered it. */
    void enter(Contract owner, String by) {
        contract = owner;
        bookedBy = by;
    }

    /** It was entered by mistake. */
    void takeBack(LocalDate day, String reason) {
        takenBackOn = day;
        note = reason;
    }

    /** Says what is paid of each invoice when so much is settled: the oldest first. */
    static void cover(List<ReceivedInvoice> invoices, BigDecimal settled) {
        BigDecimal rest = settled;
        List<ReceivedInvoice> byDay = invoices.stream()
                .sorted(Comparator.comparing(ReceivedInvoice::getInvoicedOn).thenComparing(ReceivedInvoice::getNumber))
                .toList();
        for (ReceivedInvoice invoice : byDay) {
            BigDecimal part = invoice.counts() ? rest.min(invoice.amount) : BigDecimal.ZERO;
            invoice.paid = part;
            rest = rest.subtract(part);
        }
    }
}
