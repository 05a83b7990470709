package org.kontor.orders;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/**
 * A line of a document that follows a line of an order: what is delivered, billed or sent back of it, with number, name and
 * unit of the product as they were at that time. Getters answer null while a draft is not filled in.
 */
@MappedSuperclass
public abstract class FollowingLine extends Identified {

    @Derived
    @Column(name = "ORDER_LINE_ID", nullable = false)
    private long orderLineId;

    @Derived
    @Column(name = "PRODUCT_NUMBER", nullable = false, length = 30)
    private String productNumber;

    @Derived
    @Column(name = "PRODUCT_NAME", nullable = false, length = 120)
    private String productName;

    @Column(name = "UNIT", nullable = false, length = 10)
    private String unit;

    @Column(name = "QUANTITY", nullable = false, precision = 19, scale = 4)
    private BigDecimal quantity;

    /** The line of the order. */
    public long getOrderLineId() {
        return orderLineId;
    }

    /** Sets: the line of the order. */
    public void setOrderLineId(long orderLineId) {
        this.orderLineId = orderLineId;
    }

    /** The number of the product at that time. */
    public String getProductNumber() {
        return productNumber;
    }

    /** Sets: the number of the product at that time. */
    public void setProductNumber(String productNumber) {
        this.productNumber = productNumber;
    }

    /** The name of the product at that time. */
    public String getProductName() {
        return productName;
    }

    /** Sets: the name of the product at that time. */
    public void setProductName(String productName) {
        this.productName = productName;
    }

    /** What the quantity is counted in. */
    public String getUnit() {
        return unit;
    }

    /** Sets: what the quantity is counted in. */
    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** How much of the order's line. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much of the order's line. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }
}
