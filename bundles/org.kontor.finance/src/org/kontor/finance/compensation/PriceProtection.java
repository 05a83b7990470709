package org.kontor.finance.compensation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kontor.persistence.Versioned;

/** For how many days before a price falls a company of the group compensates those who bought at the old one (ORD-09). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "PRICE_PROTECTION")
public class PriceProtection extends Versioned {

    @Column(name = "COMPANY_ID")
    private Long companyId;

    @Column(name = "DAYS", nullable = false)
    private Integer days;

    /** The company that sells; every company without days of its own when null. */
    public Long getCompanyId() {
        return companyId;
    }

    /** Sets: the company that sells; every company without days of its own when null. */
    public void setCompanyId(Long companyId) {
        this.companyId = companyId;
    }

    /** How many days a purchase is protected; nobody is compensated when 0. */
    public Integer getDays() {
        return days;
    }

    /** Sets: how many days a purchase is protected; nobody is compensated when 0. */
    public void setDays(Integer days) {
        this.days = days;
    }
}
