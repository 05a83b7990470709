package org.kontor.einvoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.Versioned;

/** What tax is due on the products of a class from a day on. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "EINVOICE_TAX_RATE")
public class TaxRate extends Versioned {

    @Column(name = "PRODUCT_CLASS", nullable = false, length = 60)
    private String productClass;

    @Column(name = "VALID_FROM", nullable = false)
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "CATEGORY", nullable = false, length = 20)
    private TaxCategory category;

    @Column(name = "RATE", nullable = false, precision = 9, scale = 6)
    private BigDecimal rate;

    @Column(name = "REASON", length = 200)
    private String reason;

    /** The series of the products; empty for all without a rate of their own. */
    public String getProductClass() {
        return productClass;
    }

    /** Sets: the series of the products; empty for all without a rate of their own. */
    public void setProductClass(String productClass) {
        this.productClass = productClass;
    }

    /** The first day it holds; it holds until the next one begins. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Sets: the first day it holds; it holds until the next one begins. */
    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** How it is taxed. */
    public TaxCategory getCategory() {
        return category;
    }

    /** Sets: how it is taxed. */
    public void setCategory(TaxCategory category) {
        this.category = category;
    }

    /** The part of the net amount, 0.13 for 13 %. */
    public BigDecimal getRate() {
        return rate;
    }

    /** Sets: the part of the net amount, 0.13 for 13 %. */
    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    /** The law that exempts it; for what is exempt. */
    public String getReason() {
        return reason;
    }

    /** Sets: the law that exempts it; for what is exempt. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
