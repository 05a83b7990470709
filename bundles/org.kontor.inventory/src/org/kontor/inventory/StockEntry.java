package org.kontor.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** How much of a product, of which batch and good for what, in which warehouse: what moves and what lies there. */
@MappedSuperclass
public abstract class StockEntry extends Identified {

    @Column(name = "PRODUCT_ID", nullable = false)
    private long productId;

    @Column(name = "WAREHOUSE_ID", nullable = false)
    private long warehouseId;

    @Column(name = "LOT", nullable = false, length = 60)
    private String lot;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private StockState state = StockState.FREE;

    @Column(name = "QUANTITY", nullable = false, precision = 19, scale = 4)
    private BigDecimal quantity = BigDecimal.ZERO;

    /** The product. */
    public long getProductId() {
        return productId;
    }

    /** Sets: the product. */
    public void setProductId(long productId) {
        this.productId = productId;
    }

    /** The warehouse. */
    public long getWarehouseId() {
        return warehouseId;
    }

    /** Sets: the warehouse. */
    public void setWarehouseId(long warehouseId) {
        this.warehouseId = warehouseId;
    }

    /** The batch or serial number; empty for products tracked by quantity only. */
    public String getLot() {
        return lot;
    }

    /** Sets: the batch or serial number; empty for products tracked by quantity only. */
    public void setLot(String lot) {
        this.lot = lot;
    }

    /** What the stock is good for. */
    public StockState getState() {
        return state;
    }

    /** Sets: what the stock is good for. */
    public void setState(StockState state) {
        this.state = state;
    }

    /** How much, in the unit of the product; of a move negative for what went out. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }
}
