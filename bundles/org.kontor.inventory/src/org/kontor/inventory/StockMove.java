package org.kontor.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.Identified;

/** An entry of the stock ledger: never altered, only reversed by another. */
@Entity
@Table(name = "STOCK_MOVE")
public class StockMove extends Identified {

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
    private BigDecimal quantity;

    @Column(name = "UNIT_COST", nullable = false, precision = 19, scale = 4)
    private BigDecimal unitCost;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private MoveKind kind;

    @Column(name = "DOCUMENT_NUMBER", nullable = false, length = 20)
    private String documentNumber;

    @Column(name = "MOVED_ON", nullable = false)
    private LocalDate movedOn;

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

    /** How much came in; negative for what went out. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much came in; negative for what went out. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** What one unit cost, in the currency of the product. */
    public BigDecimal getUnitCost() {
        return unitCost;
    }

    /** Sets: what one unit cost, in the currency of the product. */
    public void setUnitCost(BigDecimal unitCost) {
        this.unitCost = unitCost;
    }

    /** Why it moved. */
    public MoveKind getKind() {
        return kind;
    }

    /** Sets: why it moved. */
    public void setKind(MoveKind kind) {
        this.kind = kind;
    }

    /** The number of the document that moved it. */
    public String getDocumentNumber() {
        return documentNumber;
    }

    /** Sets: the number of the document that moved it. */
    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    /** The day it moved. */
    public LocalDate getMovedOn() {
        return movedOn;
    }

    /** Sets: the day it moved. */
    public void setMovedOn(LocalDate movedOn) {
        this.movedOn = movedOn;
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
