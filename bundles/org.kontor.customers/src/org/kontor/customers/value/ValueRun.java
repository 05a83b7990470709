package org.kontor.customers.value;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.customers.ValueClass;
import org.kontor.persistence.Versioned;

/** That customers were classed by their value (CUS-09, R-20). Never changed. */
@Entity
@Table(name = "VALUE_RUN")
public class ValueRun extends Versioned {

    @Column(name = "ON_DAY", nullable = false)
    private LocalDate day;

    @Column(name = "BY_NAME", nullable = false, length = 100)
    private String by;

    @Column(name = "MEASURE", nullable = false, length = 80)
    private String measure;

    @Column(name = "PERIOD_FROM", nullable = false)
    private LocalDate from;

    @Column(name = "PERIOD_TO", nullable = false)
    private LocalDate to;

    @Column(name = "CURRENCY", length = 3)
    private String currency;

    @Column(name = "GOLD_SHARE", nullable = false)
    private int goldShare;

    @Column(name = "GROWTH", nullable = false)
    private int growth;

    @Column(name = "TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal total;

    @Column(name = "GOLD", nullable = false)
    private int gold;

    @Column(name = "POTENTIAL", nullable = false)
    private int potential;

    @Column(name = "CHANGED", nullable = false)
    private int changed;

    /** For the persistence provider and for drafts. */
    public ValueRun() {}

    /** What was done on a day. */
    public ValueRun(LocalDate day, String by, String measure, ValueBasis basis, ValuePreview result) {
        this.day = day;
        this.by = by;
        this.measure = measure;
        from = basis.period().from();
        to = basis.period().to();
        currency = basis.currency().orElse(null);
        goldShare = basis.goldShare();
        growth = basis.growth();
        total = result.total();
        gold = (int) result.tallies().get(ValueClass.GOLD).customers();
        potential = (int) result.tallies().get(ValueClass.POTENTIAL).customers();
        changed = result.changes().size();
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /** Who did it. */
    public String getBy() {
        return by;
    }

    /** By what, in the language of who did it. */
    public String getMeasure() {
        return measure;
    }

    /** The first day that counts. */
    public LocalDate getFrom() {
        return from;
    }

    /** The last day that counts. */
    public LocalDate getTo() {
        return to;
    }

    /** The currency of the amounts; null where the company works in one. */
    public String getCurrency() {
        return currency;
    }

    /** How much of the whole the gold customers bring together, in percent. */
    public int getGoldShare() {
        return goldShare;
    }

    /** By how many percent a potential gold customer has grown. */
    public int getGrowth() {
        return growth;
    }

    /** What all customers brought. */
    public BigDecimal getTotal() {
        return total;
    }

    /** How many are gold. */
    public int getGold() {
        return gold;
    }

    /** How many are potential gold. */
    public int getPotential() {
        return potential;
    }

    /** How many changed their class. */
    public int getChanged() {
        return changed;
    }
}
