package org.kontor.orders.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import org.kontor.kernel.money.Money;
import org.kontor.orders.FollowingLine;
import org.kontor.persistence.Derived;

/** A line of a return: a quantity of one product out of one delivery. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "SALES_RETURN_LINE")
public class ReturnLine extends FollowingLine {

    @Derived
    @Column(name = "POSITION", nullable = false)
    private int position;

    @Column(name = "DELIVERY_NUMBER", nullable = false, length = 20)
    private String deliveryNumber;

    @Column(name = "PRODUCT_ID", nullable = false)
    private long productId;

    @Column(name = "LOT", nullable = false, length = 60)
    private String lot = "";

    @Column(name = "RECEIVED", precision = 19, scale = 4)
    private BigDecimal received;

    @Column(name = "REASON", nullable = false, length = 60)
    private String reason;

    @Column(name = "REMARK", length = 200)
    private String remark;

    @Derived
    @Column(name = "PRICE", nullable = false, precision = 19, scale = 4)
    private BigDecimal price;

    @Derived
    @Column(name = "DISCOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal discount;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount = BigDecimal.ZERO;

    @ManyToOne(optional = false)
    @JoinColumn(name = "RETURN_ID", nullable = false)
    private SalesReturn salesReturn;

    /** The place of the line. */
    public int getPosition() {
        return position;
    }

    /** The delivery note it left with. */
    public String getDeliveryNumber() {
        return deliveryNumber;
    }

    /** Sets: the delivery note it left with. */
    public void setDeliveryNumber(String deliveryNumber) {
        this.deliveryNumber = deliveryNumber;
    }

    /** The product. */
    public long getProductId() {
        return productId;
    }

    /** Sets: the product. */
    public void setProductId(long productId) {
        this.productId = productId;
    }

    /** The batch or serial number it left with; empty for products tracked by quantity only. */
    public String getLot() {
        return lot;
    }

    /** Sets: the batch or serial number it left with; empty for products tracked by quantity only. */
    public void setLot(String lot) {
        this.lot = lot;
    }

    /** How much of it came in; null before. */
    public BigDecimal getReceived() {
        return received;
    }

    /** Sets: how much of it came in; null before. */
    public void setReceived(BigDecimal received) {
        this.received = received;
    }

    /** Why it comes back. */
    public String getReason() {
        return reason;
    }

    /** Sets: why it comes back. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What else there is to say of it. */
    public String getRemark() {
        return remark;
    }

    /** Sets: what else there is to say of it. */
    public void setRemark(String remark) {
        this.remark = remark;
    }

    /** The agreed price of one unit. */
    public BigDecimal getPrice() {
        return price;
    }

    /** Sets: the agreed price of one unit. */
    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    /** The part taken off the price, 0.15 for 15 %. */
    public BigDecimal getDiscount() {
        return discount;
    }

    /** Sets: the part taken off the price, 0.15 for 15 %. */
    public void setDiscount(BigDecimal discount) {
        this.discount = discount;
    }

    /** What it was sold for: price times what came in, or is announced, less discount. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Says of another line that its goods are those of this one: of the same order and delivery. */
    public void tellOrigin(ReturnLine other) {
        other.setOrderLineId(getOrderLineId());
        other.setProductName(getProductName());
        other.setDeliveryNumber(deliveryNumber);
        other.setProductId(productId);
        other.setLot(lot);
    }

    /** The return it belongs to. */
    public SalesReturn getSalesReturn() {
        return salesReturn;
    }

    void setSalesReturn(SalesReturn salesReturn) {
        this.salesReturn = salesReturn;
    }

    /** What counts: what came in, and until then what is announced. */
    public BigDecimal counted() {
        return received == null ? getQuantity() : received;
    }

    void recalculate(int place, Currency currency) {
        position = place;
        amount = Money.ofLine(price, counted(), discount, currency).amount();
    }
}
