package org.kontor.orders;

import java.math.BigDecimal;
import java.math.MathContext;

/** A line of a document with what the company asks and what was agreed (ORD-03). Answers null while a draft is not filled in. */
public interface PricedLine {

    /** The product. */
    Long getProductId();

    /** How much of it. */
    BigDecimal getQuantity();

    /** What the company asks for one unit, in the currency of the document. */
    BigDecimal getListPrice();

    /** The agreed price of one unit. */
    BigDecimal getPrice();

    /** The part taken off the agreed price, 0.15 for 15 %. */
    BigDecimal getDiscount();

    /** Takes over what the product is called and how it is counted. */
    void describe(String number, String name, String series, String unit);

    /**
     * Takes over what the company asks.
     *
     * @param source the price list and promotion it comes from; null for the product's own list price
     */
    void offer(BigDecimal companyPrice, String source);

    /** Agrees on a price of one unit. */
    void setPrice(BigDecimal price);

    /** How far the agreed price lies below company price after discount, 0.1 for 10 %; nothing when it does not (ORD-04). */
    default BigDecimal cut() {
        if (getListPrice() == null || getPrice() == null || getListPrice().signum() <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal agreed = getPrice().multiply(BigDecimal.ONE.subtract(getDiscount()));
        return BigDecimal.ONE
                .subtract(agreed.divide(getListPrice(), MathContext.DECIMAL64))
                .max(BigDecimal.ZERO);
    }
}
