package org.kontor.customers.selling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** A product or service that a customer shows interest in (LED-19). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "OPPORTUNITY_INTEREST")
public class ProductInterest extends Identified {

    @Column(name = "PRODUCT", nullable = false, length = 120)
    private String product;

    @Column(name = "QUANTITY", precision = 19, scale = 4)
    private BigDecimal quantity;

    @Column(name = "NOTE", length = 500)
    private String note;

    @ManyToOne(optional = false)
    @JoinColumn(name = "OPPORTUNITY_ID", nullable = false)
    private Opportunity opportunity;

    /** The product or service, as the customer calls it. */
    public String getProduct() {
        return product;
    }

    /** Sets: the product or service, as the customer calls it. */
    public void setProduct(String product) {
        this.product = product;
    }

    /** How much of it. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much of it. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** What matters to the customer. */
    public String getNote() {
        return note;
    }

    /** Sets: what matters to the customer. */
    public void setNote(String note) {
        this.note = note;
    }

    void setOpportunity(Opportunity opportunity) {
        this.opportunity = opportunity;
    }
}
