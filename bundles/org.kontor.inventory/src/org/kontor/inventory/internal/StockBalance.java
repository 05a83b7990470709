package org.kontor.inventory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.inventory.StockState;
import org.kontor.persistence.Identified;

/** The sum of the moves of a product in a warehouse, by batch or serial number. Locked while it changes. */
@Entity
@Table(name = "STOCK_BALANCE")
public class StockBalance extends Identified {

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

    /** The batch or serial number, or empty. */
    public String getLot() {
        return lot;
    }

    /** Sets: the batch or serial number, or empty. */
    public void setLot(String lot) {
        this.lot = lot;
    }

    /** The sum of the moves. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: the sum of the moves. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** What the stock is good for. */
    public StockState getState() {
        return state;
    }

    /** Sets: what the stock is good for. */
    public void setState(StockState state) {
        this.state = state;
    }
}
