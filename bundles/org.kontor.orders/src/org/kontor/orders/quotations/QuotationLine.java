package org.kontor.orders.quotations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import org.kontor.kernel.money.Money;
import org.kontor.orders.PricedLine;
import org.kontor.persistence.Identified;

/** A line of a quotation. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "QUOTATION_LINE")
public class QuotationLine extends Identified implements PricedLine {

    @Column(name = "POSITION", nullable = false)
    private int position;

    @Column(name = "PRODUCT_ID", nullable = false)
    private Long productId;

    @Column(name = "PRODUCT_NUMBER", nullable = false, length = 30)
    private String productNumber;

    @Column(name = "PRODUCT_NAME", nullable = false, length = 120)
    private String productName;

    @Column(name = "SERIES", length = 60)
    private String series;

    @Column(name = "UNIT", nullable = false, length = 10)
    private String unit;

    @Column(name = "QUANTITY", nullable = false, precision = 19, scale = 4)
    private BigDecimal quantity = BigDecimal.ONE;

    @Column(name = "LIST_PRICE", nullable = false, precision = 19, scale = 4)
    private BigDecimal listPrice;

    @Column(name = "PRICE_SOURCE", length = 170)
    private String priceSource;

    @Column(name = "PRICE", nullable = false, precision = 19, scale = 4)
    private BigDecimal price;

    @Column(name = "DISCOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal discount = BigDecimal.ZERO;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount = BigDecimal.ZERO;

    @Column(name = "ALTERNATIVE", nullable = false)
    private boolean alternative;

    @Column(name = "REMARK", length = 300)
    private String remark;

    @ManyToOne(optional = false)
    @JoinColumn(name = "QUOTATION_ID", nullable = false)
    private Quotation quotation;

    /** The place in the quotation, from 1. */
    public int getPosition() {
        return position;
    }

    /** Sets: the place in the quotation, from 1. */
    public void setPosition(int position) {
        this.position = position;
    }

    /** The product. */
    @Override
    public Long getProductId() {
        return productId;
    }

    /** Sets: the product. */
    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** The product number at the time of the quotation. */
    public String getProductNumber() {
        return productNumber;
    }

    /** The product name at the time of the quotation. */
    public String getProductName() {
        return productName;
    }

    /** The product series at the time of the quotation. */
    public String getSeries() {
        return series;
    }

    /** The unit of the quantity. */
    public String getUnit() {
        return unit;
    }

    /** How much is offered. */
    @Override
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much is offered. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** The company price of one unit, in the currency of the quotation (ORD-03). */
    @Override
    public BigDecimal getListPrice() {
        return listPrice;
    }

    /** The price list and promotion that the company price was taken from; null for the own list price of the product. */
    public String getPriceSource() {
        return priceSource;
    }

    /** The offered price of one unit. */
    @Override
    public BigDecimal getPrice() {
        return price;
    }

    /** Sets: the offered price of one unit. */
    @Override
    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    /** The part taken off the price, 0.15 for 15 %. */
    @Override
    public BigDecimal getDiscount() {
        return discount;
    }

    /** Sets: the part taken off the price, 0.15 for 15 %. */
    public void setDiscount(BigDecimal discount) {
        this.discount = discount;
    }

    /** Price times quantity less discount, rounded once. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Whether it is offered in place of another line, and so counts for nothing in the total. */
    public boolean isAlternative() {
        return alternative;
    }

    /** Sets: whether it is offered in place of another line, and so counts for nothing in the total. */
    public void setAlternative(boolean alternative) {
        this.alternative = alternative;
    }

    /** What is said about the line. */
    public String getRemark() {
        return remark;
    }

    /** Sets: what is said about the line. */
    public void setRemark(String remark) {
        this.remark = remark;
    }

    void setQuotation(Quotation quotation) {
        this.quotation = quotation;
    }

    @Override
    public void describe(String newNumber, String newName, String newSeries, String newUnit) {
        productNumber = newNumber;
        productName = newName;
        series = newSeries;
        unit = newUnit;
    }

    @Override
    public void offer(BigDecimal companyPrice, String source) {
        listPrice = companyPrice;
        priceSource = source;
    }

    void recalculate(int place, Currency currency) {
        position = place;
        amount = Money.ofLine(price, quantity, discount, currency).amount();
    }
}
