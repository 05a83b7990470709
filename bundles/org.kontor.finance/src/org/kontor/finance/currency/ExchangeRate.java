package org.kontor.finance.currency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.Versioned;

/** What one unit of a foreign currency is worth in the company's currency from a day on (FIN-32). Getters answer null while a
 * draft is not filled in. */
@Entity
@Table(name = "EXCHANGE_RATE")
public class ExchangeRate extends Versioned {

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "VALID_FROM", nullable = false)
    private LocalDate validFrom;

    @Column(name = "RATE", nullable = false, precision = 19, scale = 6)
    private BigDecimal rate;

    @Column(name = "SOURCE", length = 120)
    private String source;

    /** ISO code of the foreign currency. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: ISO code of the foreign currency. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** The first day it holds; it holds until the next one begins. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Sets: the first day it holds; it holds until the next one begins. */
    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** How much of the company's currency one unit is worth, with six decimals. */
    public BigDecimal getRate() {
        return rate;
    }

    /** Sets: how much of the company's currency one unit is worth, with six decimals. */
    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    /** Where it was taken from. */
    public String getSource() {
        return source;
    }

    /** Sets: where it was taken from. */
    public void setSource(String source) {
        this.source = source;
    }
}
