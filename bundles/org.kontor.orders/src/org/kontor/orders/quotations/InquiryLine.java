package org.kontor.orders.quotations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** A line of an inquiry. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "INQUIRY_LINE")
public class InquiryLine extends Identified {

    @Column(name = "PRODUCT_ID")
    private Long productId;

    @Column(name = "WISH", length = 300)
    private String wish;

    @Column(name = "QUANTITY", nullable = false, precision = 19, scale = 4)
    private BigDecimal quantity = BigDecimal.ONE;

    @Column(name = "TARGET_PRICE", precision = 19, scale = 4)
    private BigDecimal targetPrice;

    @ManyToOne(optional = false)
    @JoinColumn(name = "INQUIRY_ID", nullable = false)
    private Inquiry inquiry;

    /** The product; null as long as nobody knows which one fits. */
    public Long getProductId() {
        return productId;
    }

    /** Sets: the product; null as long as nobody knows which one fits. */
    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** What the customer wants, in the words of the customer. */
    public String getWish() {
        return wish;
    }

    /** Sets: what the customer wants, in the words of the customer. */
    public void setWish(String wish) {
        this.wish = wish;
    }

    /** How much of it. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much of it. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** What the customer would pay for one unit; null when he did not say. */
    public BigDecimal getTargetPrice() {
        return targetPrice;
    }

    /** Sets: what the customer would pay for one unit; null when he did not say. */
    public void setTargetPrice(BigDecimal targetPrice) {
        this.targetPrice = targetPrice;
    }

    void setInquiry(Inquiry inquiry) {
        this.inquiry = inquiry;
    }
}
