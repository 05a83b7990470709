package org.kontor.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.orders.FollowingLine;
import org.kontor.persistence.Derived;

/** A line of a delivery note: one product, one batch or serial number. */
@Entity
@Table(name = "DELIVERY_LINE")
public class DeliveryLine extends FollowingLine {

    @Derived
    @Column(name = "PRODUCT_ID", nullable = false)
    private long productId;

    @Column(name = "LOT", nullable = false, length = 60)
    private String lot;

    @Derived
    @Column(name = "PRICE", nullable = false, precision = 19, scale = 4)
    private BigDecimal price;

    @ManyToOne(optional = false)
    @JoinColumn(name = "DELIVERY_ID", nullable = false)
    private Delivery delivery;

    /** The product. */
    public long getProductId() {
        return productId;
    }

    /** Sets: the product. */
    public void setProductId(long productId) {
        this.productId = productId;
    }

    /** The batch or serial number, or empty. */
    public String getLot() {
        return lot;
    }

    /** Sets: the batch or serial number, or empty. */
    public void setLot(String lot) {
        this.lot = lot;
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
