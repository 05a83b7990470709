package org.kontor.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.kontor.persistence.Identified;

/** A line of a goods receipt. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "GOODS_RECEIPT_LINE")
public class GoodsReceiptLine extends Identified {

    @Column(name = "PRODUCT_ID", nullable = false)
    private Long productId;

    @Column(name = "QUANTITY", nullable = false, precision = 19, scale = 4)
    private BigDecimal quantity = BigDecimal.ONE;

    @Column(name = "UNIT_COST", nullable = false, precision = 19, scale = 4)
    private BigDecimal unitCost = BigDecimal.ZERO;

    @Column(name = "LOTS", length = 2000)
    private String lots;

    @ManyToOne(optional = false)
    @JoinColumn(name = "RECEIPT_ID", nullable = false)
    private GoodsReceipt receipt;

    /** The product. */
    public Long getProductId() {
        return productId;
    }

    /** Sets: the product. */
    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** How much came in. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much came in. */
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

    /** The batch number, or the serial numbers separated by spaces or commas. */
    public String getLots() {
        return lots;
    }

    /** Sets: the batch number, or the serial numbers separated by spaces or commas. */
    public void setLots(String lots) {
        this.lots = lots;
    }

    /** The receipt it belongs to. */
    public GoodsReceipt getReceipt() {
        return receipt;
    }

    void setReceipt(GoodsReceipt receipt) {
        this.receipt = receipt;
    }

    /** The batch or serial numbers one by one. */
    public List<String> lotList() {
        return lots == null
                ? List.of()
                : Arrays.stream(lots.split("[\\s,;，；]+"))
                        .filter(l -> !l.isBlank())
                        .toList();
    }
}
