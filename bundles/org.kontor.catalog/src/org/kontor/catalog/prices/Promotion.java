package org.kontor.catalog.prices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.Versioned;

/** A better price for a time (ORD-09). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "PROMOTION")
public class Promotion extends Versioned {

    @Column(name = "NAME", nullable = false, length = 80)
    private String name;

    @Column(name = "VALID_FROM", nullable = false)
    private LocalDate validFrom;

    @Column(name = "VALID_TO", nullable = false)
    private LocalDate validTo;

    @Column(name = "PRODUCT_ID")
    private Long productId;

    @Column(name = "SERIES", length = 60)
    private String series;

    @Column(name = "CHANNEL", length = 20)
    private String channel;

    @Column(name = "CUSTOMER_CLASS", length = 20)
    private String customerClass;

    @Column(name = "FROM_QUANTITY", nullable = false, precision = 19, scale = 4)
    private BigDecimal fromQuantity = BigDecimal.ZERO;

    @Column(name = "CUT", precision = 19, scale = 4)
    private BigDecimal cut;

    @Column(name = "FIXED_PRICE", precision = 19, scale = 4)
    private BigDecimal fixedPrice;

    @Column(name = "CURRENCY", length = 3)
    private String currency;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    /** Its name, as documents cite it. */
    public String getName() {
        return name;
    }

    /** Sets: its name, as documents cite it. */
    public void setName(String name) {
        this.name = name;
    }

    /** The first day it holds. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Sets: the first day it holds. */
    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** The last day it holds. */
    public LocalDate getValidTo() {
        return validTo;
    }

    /** Sets: the last day it holds. */
    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    /** The product it is for; a whole series, or everything, when null. */
    public Long getProductId() {
        return productId;
    }

    /** Sets: the product it is for; a whole series, or everything, when null. */
    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** The series it is for; null where it is for one product or for everything. */
    public String getSeries() {
        return series;
    }

    /** Sets: the series it is for; null where it is for one product or for everything. */
    public void setSeries(String series) {
        this.series = series;
    }

    /** The sales channel it is for; all when null. */
    public String getChannel() {
        return channel;
    }

    /** Sets: the sales channel it is for; all when null. */
    public void setChannel(String channel) {
        this.channel = channel;
    }

    /** The value class of customers it is for; all when null. */
    public String getCustomerClass() {
        return customerClass;
    }

    /** Sets: the value class of customers it is for; all when null. */
    public void setCustomerClass(String customerClass) {
        this.customerClass = customerClass;
    }

    /** The quantity on one line from which it holds. */
    public BigDecimal getFromQuantity() {
        return fromQuantity;
    }

    /** Sets: the quantity on one line from which it holds. */
    public void setFromQuantity(BigDecimal fromQuantity) {
        this.fromQuantity = fromQuantity;
    }

    /** The part taken off the price, 0.1 for 10 %; null where a price is fixed. */
    public BigDecimal getCut() {
        return cut;
    }

    /** Sets: the part taken off the price, 0.1 for 10 %; null where a price is fixed. */
    public void setCut(BigDecimal cut) {
        this.cut = cut;
    }

    /** The price of one unit while it lasts; null where a part is taken off. */
    public BigDecimal getFixedPrice() {
        return fixedPrice;
    }

    /** Sets: the price of one unit while it lasts; null where a part is taken off. */
    public void setFixedPrice(BigDecimal fixedPrice) {
        this.fixedPrice = fixedPrice;
    }

    /** ISO code of the currency of the fixed price. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency of the fixed price. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Whether it is in use. */
    public boolean isActive() {
        return active;
    }

    /** Sets: whether it is in use. */
    public void setActive(boolean active) {
        this.active = active;
    }
}
