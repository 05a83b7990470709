package org.kontor.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** A line of a delivery note: one product, one batch or serial number. */
@Entity
@Table(name = "DELIVERY_LINE")
public class DeliveryLine extends Identified {

    @Column(name = "ORDER_LINE_ID", nullable = false)
    private long orderLineId;

    @Column(name = "PRODUCT_ID", nullable = false)
    private long productId;

    @Column(name = "PRODUCT_NUMBER", nullable = false, length = 30)
    private String productNumber;

    @Column(name = "PRODUCT_NAME", nullable = false, length = 120)
    private String productName;

    @Column(name = "UNIT", nullable = false, length = 10)
    private String unit;

    @Column(name = "LOT", nullable = false, length = 60)
    private String lot;

    @Column(name = "QUANTITY", nullable = false, precision = 19, scale = 4)
    private BigDecimal quantity;

    @Column(name = "PRICE", nullable = false, precision = 19, scale = 4)
    private BigDecimal price;

    @ManyToOne(optional = false)
    @JoinColumn(name = "DELIVERY_ID", nullable = false)
    private Delivery delivery;

    /** The line of the order it fulfils. */
    public long getOrderLineId() {
        return orderLineId;
    }

    /** Sets: the line of the order it fulfils. */
    public void setOrderLineId(long orderLineId) {
        this.orderLineId = orderLineId;
    }

    /** The product. */
    public long getProductId() {
        return productId;
    }

    /** Sets: the product. */
    public void setProductId(long productId) {
        this.productId = productId;
    }

    /** The product number at that time. */
    public String getProductNumber() {
        return productNumber;
    }

    /** Sets: the product number at that time. */
    public void setProductNumber(String productNumber) {
        this.productNumber = productNumber;
    }

    /** The product name at that time. */
    public String getProductName() {
        return productName;
    }

    /** Sets: the product name at that time. */
    public void setProductName(String productName) {
        this.productName = productName;
    }

    /** The unit of the quantity. */
    public String getUnit() {
        return unit;
    }

    /** Sets: the unit of the quantity. */
    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** The batch or serial number, or empty. */
    public String getLot() {
        return lot;
    }

    /** Sets: the batch or serial number, or empty. */
    public void setLot(String lot) {
        this.lot = lot;
    }

    /** How much left. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much left. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** What one unit was sold for after discount, in the currency of the delivery (AFT-02). */
    public BigDecimal getPrice() {
        return price;
    }

    /** Sets: what one unit was sold for after discount, in the currency of the delivery (AFT-02). */
    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    /** The delivery it belongs to. */
    public Delivery getDelivery() {
        return delivery;
    }

    void setDelivery(Delivery delivery) {
        this.delivery = delivery;
    }
}
