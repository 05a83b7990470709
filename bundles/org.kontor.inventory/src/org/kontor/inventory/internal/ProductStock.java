package org.kontor.inventory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** What there is of a product in all warehouses and what of it is promised; one row a product, whose id it has. Whoever promises or moves stock locks this row first, so that the last piece is promised once. */
@Entity
@Table(name = "PRODUCT_STOCK")
public class ProductStock extends Identified {

    @Column(name = "PRODUCT_ID", nullable = false)
    private long productId;

    @Column(name = "ON_HAND", nullable = false, precision = 19, scale = 4)
    private BigDecimal onHand = BigDecimal.ZERO;

    @Column(name = "RESERVED", nullable = false, precision = 19, scale = 4)
    private BigDecimal reserved = BigDecimal.ZERO;

    /** The product. */
    public long getProductId() {
        return productId;
    }

    /** Sets: the product. */
    public void setProductId(long productId) {
        this.productId = productId;
    }

    /** The sum of the free balances of the product; what waits for inspection is not in it. */
    public BigDecimal getOnHand() {
        return onHand;
    }

    /** Sets: the sum of the free balances of the product. */
    public void setOnHand(BigDecimal onHand) {
        this.onHand = onHand;
    }

    /** What of it is promised to orders. */
    public BigDecimal getReserved() {
        return reserved;
    }

    /** Sets: what of it is promised to orders. */
    public void setReserved(BigDecimal reserved) {
        this.reserved = reserved;
    }

    /** What can still be promised (INV-13). */
    public BigDecimal available() {
        return onHand.subtract(reserved);
    }
}
