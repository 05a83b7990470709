package org.kontor.finance.cashplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.cash.ExpectedCash;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Versioned;

/**
 * That finance expects money on another day than a document says, and why (FIN-08). It remembers the document's day and
 * amount of that time. The last one of a line counts, none is ever changed.
 */
@Entity
@Table(name = "CASH_SHIFT")
public class CashShift extends Versioned {

    @Derived
    @Column(name = "DOCUMENT_TYPE", nullable = false, length = 40)
    private String documentType;

    @Derived
    @Column(name = "DOCUMENT_ID", nullable = false)
    private long documentId;

    @Derived
    @Column(name = "LINE_ID", nullable = false)
    private long lineId;

    @Column(name = "TITLE", nullable = false, length = 200)
    private String title;

    @Column(name = "PARTY", nullable = false, length = 120)
    private String party;

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    @Column(name = "EXPECTED_ON", nullable = false)
    private LocalDate expectedOn;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "OPEN_AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal open = BigDecimal.ZERO;

    @Column(name = "PART", precision = 19, scale = 4)
    private BigDecimal part;

    @Column(name = "REASON", nullable = false, length = 400)
    private String reason;

    /** An empty draft. */
    public CashShift() {}

    /**
     * A rearrangement.
     *
     * @param part how much of it; {@code null} for everything
     */
    public CashShift(ExpectedCash source, LocalDate expectedOn, BigDecimal part, String reason) {
        this.documentType = source.document().type();
        this.documentId = source.document().id();
        this.lineId = source.line();
        this.title = source.title();
        this.party = source.party();
        this.dueOn = source.dueOn();
        this.currency = source.currency();
        this.open = source.amount();
        this.expectedOn = expectedOn;
        this.part = part;
        this.reason = reason;
    }

    /** The document whose money it is. */
    public RecordRef document() {
        return new RecordRef(documentType, documentId);
    }

    /** Which line of the document; 0 for the document as a whole. */
    public long getLineId() {
        return lineId;
    }

    /** The document's number and what it is about. */
    public String getTitle() {
        return title;
    }

    /** Who pays or is paid. */
    public String getParty() {
        return party;
    }

    /** When it was due by the document. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** When finance expects it. */
    public LocalDate getExpectedOn() {
        return expectedOn;
    }

    /** The currency of the amounts. */
    public String getCurrency() {
        return currency;
    }

    /** What was open when it was rearranged. */
    public BigDecimal getOpen() {
        return open;
    }

    /** How much is expected on the new day; {@code null} for everything. */
    public BigDecimal getPart() {
        return part;
    }

    /** Why. */
    public String getReason() {
        return reason;
    }
}
