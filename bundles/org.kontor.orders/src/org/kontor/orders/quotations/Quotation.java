package org.kontor.orders.quotations;

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
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.money.Money;
import org.kontor.orders.PricedDocument;

/** What the company offers a customer; one version of it (ORD-01). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "QUOTATION")
public class Quotation extends PricedDocument<QuotationLine> {

    @Column(name = "REVISION", nullable = false)
    private int revision = 1;

    @Column(name = "TITLE", nullable = false, length = 120)
    private String title;

    @Column(name = "CONTACT", length = 80)
    private String contact;

    @Column(name = "INQUIRY_ID")
    private Long inquiryId;

    @Column(name = "OPPORTUNITY_ID")
    private Long opportunityId;

    @Column(name = "CONTRACT_ID")
    private Long contractId;

    @Column(name = "REPLACES_ID")
    private Long replacesId;

    @Column(name = "QUOTED_ON", nullable = false)
    private LocalDate quotedOn;

    @Column(name = "VALID_UNTIL", nullable = false)
    private LocalDate validUntil;

    @Column(name = "AGREED_RATE", precision = 19, scale = 6)
    private BigDecimal exchangeRate;

    @Column(name = "RATE", precision = 19, scale = 6)
    private BigDecimal rate;

    @Column(name = "HOME_TOTAL", precision = 19, scale = 4)
    private BigDecimal homeTotal;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private QuotationState state = QuotationState.DRAFT;

    @Column(name = "TERMS", length = 2000)
    private String terms;

    @Column(name = "LOST_REASON", length = 1000)
    private String lostReason;

    @Column(name = "SENT_ON")
    private LocalDate sentOn;

    @OneToMany(mappedBy = "quotation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<QuotationLine> lines = new ArrayList<>();

    /** Which version it is, from 1. */
    public int getRevision() {
        return revision;
    }

    /** Sets: which version it is, from 1. */
    public void setRevision(int revision) {
        this.revision = revision;
    }

    /** What it is about. */
    public String getTitle() {
        return title;
    }

    /** Sets: what it is about. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** Whom it is addressed to. */
    public String getContact() {
        return contact;
    }

    /** Sets: whom it is addressed to. */
    public void setContact(String contact) {
        this.contact = contact;
    }

    /** The inquiry it answers. */
    public Long getInquiryId() {
        return inquiryId;
    }

    /** Sets: the inquiry it answers. */
    public void setInquiryId(Long inquiryId) {
        this.inquiryId = inquiryId;
    }

    /** The opportunity it belongs to. */
    public Long getOpportunityId() {
        return opportunityId;
    }

    /** Sets: the opportunity it belongs to. */
    public void setOpportunityId(Long opportunityId) {
        this.opportunityId = opportunityId;
    }

    /** The contract that was made from it. */
    public Long getContractId() {
        return contractId;
    }

    /** Sets: the contract that was made from it. */
    public void setContractId(Long contractId) {
        this.contractId = contractId;
    }

    /** The version before it. */
    public Long getReplacesId() {
        return replacesId;
    }

    /** Sets: the version before it. */
    public void setReplacesId(Long replacesId) {
        this.replacesId = replacesId;
    }

    /** The day of the quotation; prices are those of this day. */
    public LocalDate getQuotedOn() {
        return quotedOn;
    }

    /** Sets: the day of the quotation; prices are those of this day. */
    public void setQuotedOn(LocalDate quotedOn) {
        this.quotedOn = quotedOn;
    }

    @Override
    public LocalDate pricedOn() {
        return quotedOn;
    }

    @Override
    public boolean followsPrices() {
        return state == QuotationState.DRAFT;
    }

    /** The last day on which it may be accepted. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    /** Sets: the last day on which it may be accepted. */
    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    /** What one unit of the currency is worth in the currency of the company, as agreed; null where nothing was. */
    public BigDecimal getExchangeRate() {
        return exchangeRate;
    }

    /** Sets: what one unit of the currency is worth in the currency of the company, as agreed; null where nothing was. */
    public void setExchangeRate(BigDecimal exchangeRate) {
        this.exchangeRate = exchangeRate;
    }

    /** The exchange rate by which it is reckoned in the company's currency (FIN-32); null as long as nobody knows one. */
    public BigDecimal getRate() {
        return rate;
    }

    /** The total in the company's currency at that rate; null without one. */
    public BigDecimal getHomeTotal() {
        return homeTotal;
    }

    /** Reckons the total in the company's currency: by the agreed rate, else by that of the day; 1 in its own (FIN-32). */
    public void worth(Optional<BigDecimal> rateOfDay, Currency home) {
        boolean own = home.getCurrencyCode().equals(getCurrency());
        rate = own
                ? BigDecimal.ONE
                : Optional.ofNullable(exchangeRate).or(() -> rateOfDay).orElse(null);
        homeTotal = rate == null ? null : Money.round(getNetTotal().multiply(rate), home);
    }

    /** Where it stands. */
    public QuotationState getState() {
        return state;
    }

    /** Sets: where it stands. */
    public void setState(QuotationState state) {
        this.state = state;
    }

    /** Delivery, payment and other terms. */
    public String getTerms() {
        return terms;
    }

    /** Sets: delivery, payment and other terms. */
    public void setTerms(String terms) {
        this.terms = terms;
    }

    /** Why the customer did not accept it. */
    public String getLostReason() {
        return lostReason;
    }

    /** Sets: why the customer did not accept it. */
    public void setLostReason(String lostReason) {
        this.lostReason = lostReason;
    }

    /** The day it was sent; null before. */
    public LocalDate getSentOn() {
        return sentOn;
    }

    /** Sets: the day it was sent; null before. */
    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    /** What is offered. */
    @Override
    public List<QuotationLine> getLines() {
        return lines;
    }

    /** Ties a new line to the quotation. */
    public QuotationLine adopt(QuotationLine line) {
        line.setQuotation(this);
        return line;
    }

    /** The lines that are ordered when it is accepted. */
    public List<QuotationLine> ordered() {
        return lines.stream().filter(line -> !line.isAlternative()).toList();
    }
}
