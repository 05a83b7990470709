package org.kontor.finance.commission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/**
 * A band of a pay scheme: who received so much in a month gets this base rate on all money of the month (KPI-11). Getters
 * answer null while a draft is not filled in.
 */
@Entity
@Table(name = "COMMISSION_BAND")
public class CommissionBand extends Identified {

    @Column(name = "FROM_AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal from;

    @Column(name = "BASE_RATE", nullable = false, precision = 19, scale = 4)
    private BigDecimal baseRate;

    @ManyToOne(optional = false)
    @JoinColumn(name = "SCHEME_ID", nullable = false)
    private CommissionScheme scheme;

    /** For the persistence provider and for drafts. */
    public CommissionBand() {}

    /** A band from an amount on. */
    public CommissionBand(BigDecimal from, BigDecimal baseRate) {
        this.from = from;
        this.baseRate = baseRate;
    }

    /** From how much received in the month on, in the company's currency. */
    public BigDecimal getFrom() {
        return from;
    }

    /** Sets: from how much received in the month on. */
    public void setFrom(BigDecimal from) {
        this.from = from;
    }

    /** The rate on money received at company price, as a fraction. */
    public BigDecimal getBaseRate() {
        return baseRate;
    }

    /** Sets: the rate on money received at company price, as a fraction. */
    public void setBaseRate(BigDecimal baseRate) {
        this.baseRate = baseRate;
    }

    void setScheme(CommissionScheme scheme) {
        this.scheme = scheme;
    }
}
