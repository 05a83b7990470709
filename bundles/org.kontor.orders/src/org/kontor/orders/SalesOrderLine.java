package org.kontor.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import org.kontor.kernel.money.Money;
import org.kontor.persistence.Identified;

/** A line of a sales order; list price and agreed price are both kept. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "SALES_ORDER_LINE")
public class SalesOrderLine extends Identified implements PricedLine {

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

    @Column(name = "DELIVERED", nullable = false, precision = 19, scale = 4)
    private BigDecimal delivered = BigDecimal.ZERO;

    @Column(name = "INVOICED", nullable = false, precision = 19, scale = 4)
    private BigDecimal invoiced = BigDecimal.ZERO;

    @ManyToOne(optional = false)
    @JoinColumn(name = "ORDER_ID", nullable = false)
    private SalesOrder order;

    /** The place in the order, from 1. */
    public int getPosition() {
        return position;
    }

    /** Sets: the place in the order, from 1. */
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

    /** The product number at the time of the order. */
    public String getProductNumber() {
        return productNumber;
    }

    /** Sets: the product number at the time of the order. */
    public void setProductNumber(String productNumber) {
        this.productNumber = productNumber;
    }

    /** The product name at the time of the order. */
    public String getProductName() {
        return productName;
    }

    /** Sets: the product name at the time of the order. */
    public void setProductName(String productName) {
        this.productName = productName;
    }

    /** The product series at the time of the order. */
    public String getSeries() {
        return series;
    }

    /** Sets: the product series at the time of the order. */
    public void setSeries(String series) {
        this.series = series;
    }

    /** The unit of the quantity. */
    public String getUnit() {
        return unit;
    }

    /** Sets: the unit of the quantity. */
    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** How much is ordered. */
    @Override
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much is ordered. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** The price list and promotion that the company price was taken from; null for the product's own list price. */
    public String getPriceSource() {
        return priceSource;
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

    /** The company price of one unit at the time of the order, in the currency of the order (ORD-03). */
    @Override
    public BigDecimal getListPrice() {
        return listPrice;
    }

    /** Sets: the company price of one unit at the time of the order (ORD-03). */
    public void setListPrice(BigDecimal listPrice) {
        this.listPrice = listPrice;
    }

    /** The agreed price of one unit (ORD-03). */
    @Override
    public BigDecimal getPrice() {
        return price;
    }

    /** Sets: the agreed price of one unit (ORD-03). */
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

    /** Sets: price times quantity less discount, rounded once. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** How much of it has been delivered. */
    public BigDecimal getDelivered() {
        return delivered;
    }

    /** Sets: how much of it has been delivered. */
    public void setDelivered(BigDecimal delivered) {
        this.delivered = delivered;
    }

    /** How much of it has been invoiced. */
    public BigDecimal getInvoiced() {
        return invoiced;
    }

    /** Sets: how much of it has been invoiced. */
    public void setInvoiced(BigDecimal invoiced) {
        this.invoiced = invoiced;
    }

    /** The order it belongs to. */
    public SalesOrder getOrder() {
        return order;
    }

    void setOrder(SalesOrder order) {
        this.order = order;
    }

    void recalculate(int place, Currency currency) {
        position = place;
        amount = Money.ofLine(price, quantity, discount, currency).amount();
    }

    /** What is still to be delivered. */
    public BigDecimal openQuantity() {
        return quantity.subtract(delivered);
    }

    /** What is delivered and not yet invoiced. */
    public BigDecimal uninvoicedQuantity() {
        return delivered.subtract(invoiced);
    }
}
