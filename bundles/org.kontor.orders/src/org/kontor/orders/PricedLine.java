package org.kontor.orders;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.kernel.money.Money;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/**
 * A line of a document with what the company asks and what was agreed (ORD-03), all in the currency of the document. Getters
 * answer null while a draft is not filled in.
 */
@MappedSuperclass
public abstract class PricedLine extends Identified {

    @Column(name = "POSITION", nullable = false)
    private int position;

    @Column(name = "PRODUCT_ID", nullable = false)
    private Long productId;

    @Derived
    @Column(name = "PRODUCT_NUMBER", nullable = false, length = 30)
    private String productNumber;

    @Derived
    @Column(name = "PRODUCT_NAME", nullable = false, length = 120)
    private String productName;

    @Derived
    @Column(name = "SERIES", length = 60)
    private String series;

    @Column(name = "UNIT", nullable = false, length = 10)
    private String unit;

    @Derived
    @Column(name = "IS_SERVICE", nullable = false)
    private boolean service;

    @Column(name = "CONFIGURATION_ID")
    private Long configurationId;

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

    @Derived
    @Column(name = "APPROVED_CUT", precision = 19, scale = 4)
    private BigDecimal approvedCut;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount = BigDecimal.ZERO;

    /** The place in the document, from 1. */
    public int getPosition() {
        return position;
    }

    /** The product. */
    public Long getProductId() {
        return productId;
    }

    /** Sets: the product. */
    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** The product number at the time of the document. */
    public String getProductNumber() {
        return productNumber;
    }

    /** The product name at the time of the document. */
    public String getProductName() {
        return productName;
    }

    /** The product series at the time of the document. */
    public String getSeries() {
        return series;
    }

    /** The unit of the quantity. */
    public String getUnit() {
        return unit;
    }

    /** What was chosen of a configurable product; null for one that is sold as it is (ORD-08). */
    public Long getConfigurationId() {
        return configurationId;
    }

    /** Sets: what was chosen of a configurable product. */
    public void setConfigurationId(Long configurationId) {
        this.configurationId = configurationId;
    }

    /** Whether it is work that is performed, and no goods from a warehouse (ORD-22). */
    public boolean isService() {
        return service;
    }

    /** How much of it. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much of it. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** What the company asks for one unit, at the time of the document (ORD-03). */
    public BigDecimal getListPrice() {
        return listPrice;
    }

    /** The price list and promotion that the company price was taken from; null for the own list price of the product. */
    public String getPriceSource() {
        return priceSource;
    }

    /** The agreed price of one unit (ORD-03). */
    public BigDecimal getPrice() {
        return price;
    }

    /** Sets: the agreed price of one unit (ORD-03). */
    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    /** The part taken off the agreed price, 0.15 for 15 %. */
    public BigDecimal getDiscount() {
        return discount;
    }

    /** Sets: the part taken off the agreed price; null, as an emptied cell says it, for nothing. */
    public void setDiscount(BigDecimal discount) {
        this.discount = discount == null ? BigDecimal.ZERO : discount;
    }

    /** How far below company price somebody who may do so agreed to go with this line; null when nobody was asked (ORD-04). */
    public BigDecimal getApprovedCut() {
        return approvedCut;
    }

    /** Sets: how far below company price somebody agreed to go with this line. */
    public void setApprovedCut(BigDecimal approvedCut) {
        this.approvedCut = approvedCut;
    }

    /** Price times quantity less discount, rounded once. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Takes over what the product is called, how it is counted and what it is; what was agreed of another does not count for it. */
    public void describe(Product product) {
        if (productNumber != null && !productNumber.equals(product.getNumber())) {
            approvedCut = null;
        }
        productNumber = product.getNumber();
        productName = product.getName();
        series = product.getSeries();
        unit = product.getUnit();
        service = product.isService();
    }

    /**
     * Takes over what the company asks.
     *
     * @param source the price list and promotion it comes from; null for the product's own list price
     */
    public void offer(BigDecimal companyPrice, String source) {
        listPrice = companyPrice;
        priceSource = source;
    }

    /**
     * Takes over what the company asks now; a line without an agreed price takes it as agreed.
     *
     * @param asked of one unit, in the currency of the document; empty where nothing names a price in it
     * @param source see {@link #offer}
     * @param follows whether an agreed price that was the company's follows it where quantity or list have changed
     */
    public void ask(Optional<BigDecimal> asked, Optional<String> source, boolean follows) {
        boolean wasAsked = listPrice != null && price != null && listPrice.compareTo(price) == 0;
        if (price == null || follows && wasAsked) {
            asked.ifPresent(this::setPrice);
        }
        offer(asked.orElse(price), source.orElse(null));
    }

    /** What of it is still to be delivered, in the unit of the product. */
    public BigDecimal toDeliver() {
        return quantity;
    }

    /** Takes over what was agreed in another document that this one follows from: product, configuration, quantity, price and discount. */
    public void agreeAs(PricedLine other) {
        productId = other.productId;
        configurationId = other.configurationId;
        quantity = other.quantity;
        price = other.price;
        discount = other.discount;
    }

    /** How far the agreed price lies below company price after discount, 0.1 for 10 %; nothing when it does not (ORD-04). */
    public BigDecimal cut() {
        if (listPrice == null || price == null || listPrice.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal agreed = price.multiply(BigDecimal.ONE.subtract(discount));
        return BigDecimal.ONE
                .subtract(agreed.divide(listPrice, MathContext.DECIMAL64))
                .max(BigDecimal.ZERO);
    }

    /** Whether the line counts in the total of its document. */
    protected boolean isCounted() {
        return true;
    }

    void recalculate(int place, Currency currency) {
        position = place;
        boolean known = price != null && quantity != null;
        amount = known ? Money.ofLine(price, quantity, discount, currency).amount() : BigDecimal.ZERO;
    }
}
