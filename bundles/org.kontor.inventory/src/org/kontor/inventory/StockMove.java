package org.kontor.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An entry of the stock ledger: never altered, only reversed by another. */
@Entity
@Table(name = "STOCK_MOVE")
public class StockMove extends StockEntry {

    @Column(name = "UNIT_COST", nullable = false, precision = 19, scale = 4)
    private BigDecimal unitCost;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private MoveKind kind;

    @Column(name = "DOCUMENT_NUMBER", nullable = false, length = 20)
    private String documentNumber;

    @Column(name = "MOVED_ON", nullable = false)
    private LocalDate movedOn;

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
}
