package org.kontor.inventory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.persistence.Versioned;

/** Goods that came in. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "GOODS_RECEIPT")
public class GoodsReceipt extends Versioned {

    @Column(name = "NUMBER", length = 20)
    private String number;

    @Column(name = "WAREHOUSE_ID", nullable = false)
    private Long warehouseId;

    @Column(name = "SUPPLIER_ID")
    private Long supplierId;

    @Column(name = "SUPPLIER_REFERENCE", length = 60)
    private String supplierReference;

    @Column(name = "RECEIVED_ON", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "BOOKED", nullable = false)
    private boolean booked;

    @OneToMany(mappedBy = "receipt", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<GoodsReceiptLine> lines = new ArrayList<>();

    /** The document number, given when it is booked. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number, given when it is booked. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** Where the goods come in. */
    public Long getWarehouseId() {
        return warehouseId;
    }

    /** Sets: where the goods come in. */
    public void setWarehouseId(Long warehouseId) {
        this.warehouseId = warehouseId;
    }

    /** Who delivered them. */
    public Long getSupplierId() {
        return supplierId;
    }

    /** Sets: who delivered them. */
    public void setSupplierId(Long supplierId) {
        this.supplierId = supplierId;
    }

    /** The number of the supplier's delivery note. */
    public String getSupplierReference() {
        return supplierReference;
    }

    /** Sets: the number of the supplier's delivery note. */
    public void setSupplierReference(String supplierReference) {
        this.supplierReference = supplierReference;
    }

    /** The day they came in. */
    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    /** Sets: the day they came in. */
    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    /** Whether the stock has been booked; then it is never changed any more. */
    public boolean isBooked() {
        return booked;
    }

    /** What came in. */
    public List<GoodsReceiptLine> getLines() {
        return lines;
    }

    /** Ties a new line to the receipt. */
    public GoodsReceiptLine adopt(GoodsReceiptLine line) {
        line.setReceipt(this);
        return line;
    }

    /** Notes that the stock has been booked under that number. */
    public void markBooked(String documentNumber) {
        number = documentNumber;
        booked = true;
    }
}
