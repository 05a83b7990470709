package org.kontor.finance.dunning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** An invoice that is late, as it stood on the day of the letter. */
@Entity
@Table(name = "DUNNING_LINE")
public class DunningLine extends Identified {

    @Column(name = "INVOICE_ID", nullable = false)
    private long invoiceId;

    @Derived
    @Column(name = "INVOICE_NUMBER", nullable = false, length = 20)
    private String invoiceNumber;

    @Column(name = "INVOICE_DATE", nullable = false)
    private LocalDate invoiceDate;

    @Column(name = "DUE_DATE", nullable = false)
    private LocalDate dueDate;

    @Column(name = "OPEN_AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal open;

    @Column(name = "DAYS_OVERDUE", nullable = false)
    private int daysOverdue;

    @Column(name = "LEVEL_NUMBER", nullable = false)
    private int level;

    @ManyToOne(optional = false)
    @JoinColumn(name = "LETTER_ID", nullable = false)
    private DunningLetter letter;

    /** The invoice. */
    public long getInvoiceId() {
        return invoiceId;
    }

    /** Sets: the invoice. */
    public void setInvoiceId(long invoiceId) {
        this.invoiceId = invoiceId;
    }

    /** Its number. */
    public String getInvoiceNumber() {
        return invoiceNumber;
    }

    /** Sets: its number. */
    public void setInvoiceNumber(String invoiceNumber) {
        this.invoiceNumber = invoiceNumber;
    }

    /** Its day. */
    public LocalDate getInvoiceDate() {
        return invoiceDate;
    }

    /** Sets: its day. */
    public void setInvoiceDate(LocalDate invoiceDate) {
        this.invoiceDate = invoiceDate;
    }

    /** When it was due. */
    public LocalDate getDueDate() {
        return dueDate;
    }

    /** Sets: when it was due. */
    public void setDueDate(LocalDate dueDate) {
        this.dueDate = dueDate;
    }

    /** What was open of it. */
    public BigDecimal getOpen() {
        return open;
    }

    /** Sets: what was open of it. */
    public void setOpen(BigDecimal open) {
        this.open = open;
    }

    /** How many days it was late. */
    public int getDaysOverdue() {
        return daysOverdue;
    }

    /** Sets: how many days it was late. */
    public void setDaysOverdue(int daysOverdue) {
        this.daysOverdue = daysOverdue;
    }

    /** Which reminder it is for this invoice. */
    public int getLevel() {
        return level;
    }

    /** Sets: which reminder it is for this invoice. */
    public void setLevel(int level) {
        this.level = level;
    }

    /** The letter. */
    public DunningLetter getLetter() {
        return letter;
    }

    void setDunningLetter(DunningLetter letter) {
        this.letter = letter;
    }
}
