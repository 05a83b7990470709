package org.kontor.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.orders.FollowingLine;
import org.kontor.persistence.Derived;

/** A line of an invoice. */
@Entity
@Table(name = "INVOICE_LINE")
public class InvoiceLine extends FollowingLine {

    @Column(name = "PRICE", nullable = false, precision = 19, scale = 4)
    private BigDecimal price;

    @Column(name = "DISCOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal discount;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Derived
    @Column(name = "CREDITS_LINE_ID")
    private Long creditsLineId;

    @Derived
    @Column(name = "COMPENSATED", nullable = false, precision = 19, scale = 4)
    private BigDecimal compensated = BigDecimal.ZERO;

    @ManyToOne(optional = false)
    @JoinColumn(name = "INVOICE_ID", nullable = false)
    private Invoice invoice;

    /** The agreed price of one unit. */
    public BigDecimal getPrice() {
        return price;
    }

    /** Sets: the agreed price of one unit. */
    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    /** The part taken off, 0.15 for 15 %. */
    public BigDecimal getDiscount() {
        return discount;
    }

    /** Sets: the part taken off, 0.15 for 15 %. */
    public void setDiscount(BigDecimal discount) {
        this.discount = discount;
    }

    /** Price times quantity less discount, rounded once. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: price times quantity less discount, rounded once. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** Of how many units a credit note makes up for the price; they stay with the customer, so that they are no quantity of the line (ORD-09). */
    public BigDecimal getCompensated() {
        return compensated;
    }

    /** Sets: of how many units a credit note makes up for the price. */
    public void setCompensated(BigDecimal compensated) {
        this.compensated = compensated;
    }

    /** How many units the amount is reckoned from: what is billed or taken back, or what a price is made up for. */
    public BigDecimal reckoned() {
        return compensated.signum() == 0 ? getQuantity() : compensated.negate();
    }

    /** The invoice it belongs to. */
    public Invoice getInvoice() {
        return invoice;
    }

    void setInvoice(Invoice invoice) {
        this.invoice = invoice;
    }

    /** The line of an invoice that a line of a credit note takes back; null for the line of an invoice. */
    public Long getCreditsLineId() {
        return creditsLineId;
    }

    /** Sets: the line of an invoice that a line of a credit note takes back. */
    public void setCreditsLineId(Long creditsLineId) {
        this.creditsLineId = creditsLineId;
    }
}
