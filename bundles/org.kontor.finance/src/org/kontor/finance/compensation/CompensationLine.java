package org.kontor.finance.compensation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.orders.FollowingLine;
import org.kontor.persistence.Derived;

/**
 * One delivery of a product whose price fell afterwards. Its quantity is what the customer still holds of it; it begins with all
 * that was not sent back and can only be lowered. A delivery stands once in the compensations of a change.
 */
@Entity
@Table(name = "PRICE_COMPENSATION_LINE")
public class CompensationLine extends FollowingLine {

    @Derived
    @Column(name = "DELIVERED_LINE_ID", nullable = false)
    private long deliveredLineId;

    @Derived
    @Column(name = "ORDER_ID", nullable = false)
    private long orderId;

    @Derived
    @Column(name = "ORDER_NUMBER", nullable = false, length = 20)
    private String orderNumber;

    @Derived
    @Column(name = "PRODUCT_ID", nullable = false)
    private long productId;

    @Derived
    @Column(name = "DELIVERY_NUMBER", nullable = false, length = 20)
    private String deliveryNumber;

    @Derived
    @Column(name = "DELIVERED_ON", nullable = false)
    private LocalDate deliveredOn;

    @Derived
    @Column(name = "KEPT", nullable = false, precision = 19, scale = 4)
    private BigDecimal kept;

    @Derived
    @Column(name = "OLD_PRICE", nullable = false, precision = 19, scale = 4)
    private BigDecimal oldPrice;

    @Derived
    @Column(name = "NEW_PRICE", nullable = false, precision = 19, scale = 4)
    private BigDecimal newPrice;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount = BigDecimal.ZERO;

    @Derived
    @Column(name = "PRICE_LIST_ID", nullable = false)
    private long priceListId;

    @Derived
    @Column(name = "CHANGED_ON", nullable = false)
    private LocalDate changedOn;

    @ManyToOne(optional = false)
    @JoinColumn(name = "COMPENSATION_ID", nullable = false)
    private Compensation compensation;

    /** What was delivered, as the order knows it. */
    public long getDeliveredLineId() {
        return deliveredLineId;
    }

    /** Sets: what was delivered, as the order knows it. */
    public void setDeliveredLineId(long deliveredLineId) {
        this.deliveredLineId = deliveredLineId;
    }

    /** The order. */
    public long getOrderId() {
        return orderId;
    }

    /** Sets: the order. */
    public void setOrderId(long orderId) {
        this.orderId = orderId;
    }

    /** The number of the order. */
    public String getOrderNumber() {
        return orderNumber;
    }

    /** Sets: the number of the order. */
    public void setOrderNumber(String orderNumber) {
        this.orderNumber = orderNumber;
    }

    /** The product. */
    public long getProductId() {
        return productId;
    }

    /** Sets: the product. */
    public void setProductId(long productId) {
        this.productId = productId;
    }

    /** The delivery note. */
    public String getDeliveryNumber() {
        return deliveryNumber;
    }

    /** Sets: the delivery note. */
    public void setDeliveryNumber(String deliveryNumber) {
        this.deliveryNumber = deliveryNumber;
    }

    /** The day of the delivery. */
    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    /** Sets: the day of the delivery. */
    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    /** What was delivered less what came back until it was proposed: more the customer cannot hold. */
    public BigDecimal getKept() {
        return kept;
    }

    /** Sets: what was delivered less what came back until it was proposed: more the customer cannot hold. */
    public void setKept(BigDecimal kept) {
        this.kept = kept;
    }

    /** What the customer bought one unit for, as far as it counts here (see {@link CompensationRule}). */
    public BigDecimal getOldPrice() {
        return oldPrice;
    }

    /** Sets: what the customer bought one unit for, as far as it counts here (see {@link CompensationRule}). */
    public void setOldPrice(BigDecimal oldPrice) {
        this.oldPrice = oldPrice;
    }

    /** What the company asks for one unit from the day of the change on. */
    public BigDecimal getNewPrice() {
        return newPrice;
    }

    /** Sets: what the company asks for one unit from the day of the change on. */
    public void setNewPrice(BigDecimal newPrice) {
        this.newPrice = newPrice;
    }

    /** What makes up for it, in the currency of the order. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: what makes up for it, in the currency of the order. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** The price list, with the day it tells one change from another. */
    public long getPriceListId() {
        return priceListId;
    }

    /** Sets: the price list, with the day it tells one change from another. */
    public void setPriceListId(long priceListId) {
        this.priceListId = priceListId;
    }

    /** The day of the change. */
    public LocalDate getChangedOn() {
        return changedOn;
    }

    /** Sets: the day of the change. */
    public void setChangedOn(LocalDate changedOn) {
        this.changedOn = changedOn;
    }

    /** By how much the price of one unit fell. */
    public BigDecimal each() {
        return oldPrice.subtract(newPrice);
    }

    /** The compensation it belongs to. */
    public Compensation getCompensation() {
        return compensation;
    }

    void setCompensation(Compensation compensation) {
        this.compensation = compensation;
    }
}
