package org.kontor.catalog.prices;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Versioned;

/** Prices for whom, when and in which currency (ORD-02, ORD-05, ORD-06). Taxes are excluded (ORD-07). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "PRICE_LIST")
public class PriceList extends Versioned {

    @Column(name = "NAME", nullable = false, length = 80)
    private String name;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "PRICE_MODE", nullable = false, length = 20)
    private PriceMode mode = PriceMode.LOCAL;

    @Column(name = "VALID_FROM", nullable = false)
    private LocalDate validFrom;

    @Column(name = "VALID_TO")
    private LocalDate validTo;

    @Column(name = "ORG_UNIT_ID")
    private Long orgUnitId;

    @Column(name = "CHANNEL", length = 20)
    private String channel;

    @Column(name = "CUSTOMER_CLASS", length = 20)
    private String customerClass;

    @Column(name = "CUSTOMER_ID")
    private Long customerId;

    @Column(name = "REFERENCE_ID")
    private Long referenceId;

    @Column(name = "DEVIATION", precision = 19, scale = 4)
    private BigDecimal deviation;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    @Derived
    @Column(name = "LOWERED_ON")
    private LocalDate loweredOn;

    @Column(name = "NOTE", length = 2000)
    private String note;

    @OneToMany(mappedBy = "list", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ListedPrice> prices = new ArrayList<>();

    @OneToMany(mappedBy = "list", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ListedRate> rates = new ArrayList<>();

    /** Its name, as documents cite it. */
    public String getName() {
        return name;
    }

    /** Sets: its name, as documents cite it. */
    public void setName(String name) {
        this.name = name;
    }

    /** ISO code of the currency of its prices. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency of its prices. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** How it relates to other countries. */
    public PriceMode getMode() {
        return mode;
    }

    /** Sets: how it relates to other countries. */
    public void setMode(PriceMode mode) {
        this.mode = mode;
    }

    /** The first day it holds. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Sets: the first day it holds. */
    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** The last day it holds; open when null. */
    public LocalDate getValidTo() {
        return validTo;
    }

    /** Sets: the last day it holds; open when null. */
    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    /** The company or department that sells by it; all when null. */
    public Long getOrgUnitId() {
        return orgUnitId;
    }

    /** Sets: the company or department that sells by it; all when null. */
    public void setOrgUnitId(Long orgUnitId) {
        this.orgUnitId = orgUnitId;
    }

    /** The sales channel it is for; all when null. */
    public String getChannel() {
        return channel;
    }

    /** Sets: the sales channel it is for; all when null. */
    public void setChannel(String channel) {
        this.channel = channel;
    }

    /** The value class of customers it is for; all when null. */
    public String getCustomerClass() {
        return customerClass;
    }

    /** Sets: the value class of customers it is for; all when null. */
    public void setCustomerClass(String customerClass) {
        this.customerClass = customerClass;
    }

    /** The one customer it is for; all when null. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the one customer it is for; all when null. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The list whose prices it follows; none when null. */
    public Long getReferenceId() {
        return referenceId;
    }

    /** Sets: the list whose prices it follows; none when null. */
    public void setReferenceId(Long referenceId) {
        this.referenceId = referenceId;
    }

    /** How far its prices may lie from those of the reference list, 0.1 for 10 %. */
    public BigDecimal getDeviation() {
        return deviation;
    }

    /** Sets: how far its prices may lie from those of the reference list, 0.1 for 10 %. */
    public void setDeviation(BigDecimal deviation) {
        this.deviation = deviation;
    }

    /** Whether it is in use. */
    public boolean isActive() {
        return active;
    }

    /** Sets: whether it is in use. */
    public void setActive(boolean active) {
        this.active = active;
    }

    /** Notes that a price in it was lowered; for the catalog. */
    public void lower(LocalDate day) {
        loweredOn = day;
    }

    /** The day from which its prices are as they are now: its first day, or the later one on which a price in it was lowered (ORD-09). */
    public LocalDate changedOn() {
        return loweredOn == null || loweredOn.isBefore(validFrom) ? validFrom : loweredOn;
    }

    /** Conditions, for example when rates change. */
    public String getNote() {
        return note;
    }

    /** Sets: conditions, for example when rates change. */
    public void setNote(String note) {
        this.note = note;
    }

    /** The prices by product and quantity. */
    public List<ListedPrice> getPrices() {
        return prices;
    }

    /** In which other currencies it is passed on, and at which rates. */
    public List<ListedRate> getRates() {
        return rates;
    }

    /** Ties a new price to the list. */
    public ListedPrice adopt(ListedPrice price) {
        price.setList(this);
        return price;
    }

    /** Ties a new rate to the list. */
    public ListedRate adopt(ListedRate rate) {
        rate.setList(this);
        return rate;
    }

    /** What one unit of its currency is worth in another; empty where the list does not hold in that currency. */
    public Optional<BigDecimal> rateTo(String other) {
        return currency.equals(other)
                ? Optional.of(BigDecimal.ONE)
                : rates.stream()
                        .filter(rate -> rate.getCurrency().equals(other))
                        .map(ListedRate::getRate)
                        .findFirst();
    }
}
