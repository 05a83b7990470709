package org.kontor.inventory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** That stock is promised to an order line (INV-13). */
@Entity
@Table(name = "RESERVATION")
public class Reservation extends Identified {

    @Column(name = "ORDER_ID", nullable = false)
    private long orderId;

    @Column(name = "ORDER_LINE_ID", nullable = false)
    private long orderLineId;

    @Column(name = "PRODUCT_ID", nullable = false)
    private long productId;

    @Column(name = "QUANTITY", nullable = false, precision = 19, scale = 4)
    private BigDecimal quantity;

    /** The order. */
    public long getOrderId() {
        return orderId;
    }

    /** Sets: the order. */
    public void setOrderId(long orderId) {
        this.orderId = orderId;
    }

    /** The line of the order. */
    public long getOrderLineId() {
        return orderLineId;
    }

    /** Sets: the line of the order. */
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

    /** How much is promised and not yet delivered. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much is promised and not yet delivered. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }
}
