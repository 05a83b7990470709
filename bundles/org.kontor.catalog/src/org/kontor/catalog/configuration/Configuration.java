package org.kontor.catalog.configuration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Versioned;

/** What was chosen of a configurable product once; never changed, so that a quotation and its order mean the same (ORD-08). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "CONFIGURATION")
public class Configuration extends Versioned {

    @Column(name = "NUMBER", nullable = false, length = 20)
    private String number;

    @Column(name = "PRODUCT_ID", nullable = false)
    private Long productId;

    @Derived
    @Column(name = "CODES", nullable = false, length = 400)
    private String codes;

    @Column(name = "SUMMARY", nullable = false, length = 1000)
    private String summary;

    @Column(name = "SURCHARGE", nullable = false, precision = 19, scale = 4)
    private BigDecimal surcharge = BigDecimal.ZERO;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    /** Its number. */
    public String getNumber() {
        return number;
    }

    /** Sets: its number. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The product. */
    public Long getProductId() {
        return productId;
    }

    /** Sets: the product. */
    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** The codes of the chosen options, divided by commas. */
    public String getCodes() {
        return codes;
    }

    /** Sets: the codes of the chosen options, divided by commas. */
    public void setCodes(String codes) {
        this.codes = codes;
    }

    /** What was chosen, as people read it. */
    public String getSummary() {
        return summary;
    }

    /** Sets: what was chosen, as people read it. */
    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** What the choice adds to the company price of one product, in {@link #getCurrency()}. */
    public BigDecimal getSurcharge() {
        return surcharge;
    }

    /** Sets: what the choice adds to the company price of one product, in {@link #getCurrency()}. */
    public void setSurcharge(BigDecimal surcharge) {
        this.surcharge = surcharge;
    }

    /** ISO code of the currency of the surcharge. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency of the surcharge. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
