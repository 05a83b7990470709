package org.kontor.catalog.prices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** At which rate a uniform price is passed on in another currency. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "PRICE_LIST_RATE")
public class ListedRate extends Identified {

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "RATE", nullable = false, precision = 19, scale = 6)
    private BigDecimal rate;

    @ManyToOne(optional = false)
    @JoinColumn(name = "LIST_ID", nullable = false)
    private PriceList list;

    /** ISO code of the other currency. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the other currency. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** What one unit of the currency of the list is worth in it. */
    public BigDecimal getRate() {
        return rate;
    }

    /** Sets: what one unit of the currency of the list is worth in it. */
    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    void setList(PriceList list) {
        this.list = list;
    }
}
