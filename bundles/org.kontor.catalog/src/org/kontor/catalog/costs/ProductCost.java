package org.kontor.catalog.costs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Versioned;

/**
 * What a unit of a product costs us from a day on, for figures on margins (KPI-14, CUS-11). It holds until the next cost of the
 * product begins. Getters answer null while a draft is not filled in.
 */
@Entity
@Table(name = "PRODUCT_COST")
public class ProductCost extends Versioned {

    /** The last day of a cost that no other follows. */
    public static final LocalDate OPEN_END = LocalDate.of(2999, 12, 31);

    @Column(name = "PRODUCT_ID", nullable = false)
    private Long productId;

    @Column(name = "VALID_FROM", nullable = false)
    private LocalDate validFrom;

    @Derived
    @Column(name = "VALID_TO", nullable = false)
    private LocalDate validTo = OPEN_END;

    @Column(name = "COST", nullable = false, precision = 19, scale = 4)
    private BigDecimal cost;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    /** The product. */
    public Long getProductId() {
        return productId;
    }

    /** Sets: the product. */
    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** The first day. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Sets: the first day. */
    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** The last day; follows from the next cost of the product. */
    public LocalDate getValidTo() {
        return validTo;
    }

    /** Sets: the last day. */
    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    /** What one unit costs. */
    public BigDecimal getCost() {
        return cost;
    }

    /** Sets: what one unit costs. */
    public void setCost(BigDecimal cost) {
        this.cost = cost;
    }

    /** The currency of the cost; margins are known of what is sold in it. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: the currency of the cost. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
