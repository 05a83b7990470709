package org.kontor.einvoice.internal.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kontor.einvoice.TaxCategory;

/**
 * A line with its tax; quantities and amounts are above zero, also of a credit note.
 *
 * @param taxCode the classification code and the short name of its class; empty when the product has none
 * @param net the amount without tax
 * @param tax the tax
 * @param rate the part of the net amount, 0.13 for 13 %
 * @param reason the law that exempts it; empty where none does
 */
public record TaxedLine(
        String productNumber,
        String productName,
        String taxCode,
        String shortName,
        String model,
        String unit,
        BigDecimal quantity,
        BigDecimal net,
        BigDecimal tax,
        TaxCategory category,
        BigDecimal rate,
        String reason) {

    /** Decimals of a price, so that price times quantity makes the amount also for large quantities. */
    private static final int PRICE_DECIMALS = 10;

    /** The price of one unit without tax. */
    public BigDecimal price() {
        return priceOf(net);
    }

    /** The price of one unit when the line is worth an amount without tax. */
    public BigDecimal priceOf(BigDecimal amount) {
        return amount.divide(quantity, PRICE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The amount with tax. */
    public BigDecimal gross() {
        return net.add(tax);
    }
}
