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
import org.kontor.identity.OwnedRecord;
import org.kontor.kernel.money.Money;

/** What the company offers a customer; one version of it (ORD-01). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "QUOTATION")
public class Quotation extends OwnedRecord {

    @Column(name = "NUMBER", length = 20)
    private String number;

    @Column(name = "REVISION", nullable = false)
    private int revision = 1;

    @Column(name = "TITLE", nullable = false, length = 120)
    private String title;

    @Column(name = "CUSTOMER_ID", nullable = false)
    private Long customerId;

    @Column(name = "CUSTOMER_NUMBER", nullable = false, length = 30)
    private String customerNumber;

    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

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

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "EXCHANGE_RATE", precision = 19, scale = 4)
    private BigDecimal exchangeRate;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private QuotationState state = QuotationState.DRAFT;

    @Column(name = "NET_TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal netTotal = BigDecimal.ZERO;

    @Column(name = "TERMS", length = 2000)
    private String terms;

    @Column(name = "NOTE", length = 2000)
    private String note;

    @Column(name = "APPROVED_CUT", precision = 19, scale = 4)
    private BigDecimal approvedCut;

    @Column(name = "LOST_REASON", length = 1000)
    private String lostReason;

    @Column(name = "SENT_ON")
    private LocalDate sentOn;

    @OneToMany(mappedBy = "quotation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<QuotationLine> lines = new ArrayList<>();

    /** The document number, given when the first version is sent; all versions share it. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number, given when the first version is sent; all versions share it. */
    public void setNumber(String number) {
        this.number = number;
    }

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

    /** The customer. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The customer number at the time of the quotation. */
    public String getCustomerNumber() {
        return customerNumber;
    }

    /** Sets: the customer number at the time of the quotation. */
    public void setCustomerNumber(String customerNumber) {
        this.customerNumber = customerNumber;
    }

    /** The customer name at the time of the quotation. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: the customer name at the time of the quotation. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
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

    /** The last day on which it may be accepted. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    /** Sets: the last day on which it may be accepted. */
    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    /** ISO code of the currency of all amounts. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency of all amounts. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** What one unit of the currency is worth in the currency of the company, as agreed; null where nothing was. */
    public BigDecimal getExchangeRate() {
        return exchangeRate;
    }

    /** Sets: what one unit of the currency is worth in the currency of the company, as agreed; null where nothing was. */
    public void setExchangeRate(BigDecimal exchangeRate) {
        this.exchangeRate = exchangeRate;
    }

    /** Where it stands. */
    public QuotationState getState() {
        return state;
    }

    /** Sets: where it stands. */
    public void setState(QuotationState state) {
        this.state = state;
    }

    /** The sum of the lines without alternatives and without tax. */
    public BigDecimal getNetTotal() {
        return netTotal;
    }

    /** Sets: the sum of the lines without alternatives and without tax. */
    public void setNetTotal(BigDecimal netTotal) {
        this.netTotal = netTotal;
    }

    /** Delivery, payment and other terms. */
    public String getTerms() {
        return terms;
    }

    /** Sets: delivery, payment and other terms. */
    public void setTerms(String terms) {
        this.terms = terms;
    }

    /** Anything else worth knowing; not printed. */
    public String getNote() {
        return note;
    }

    /** Sets: anything else worth knowing; not printed. */
    public void setNote(String note) {
        this.note = note;
    }

    /** How far below company price somebody who may do so agreed to go, 0.1 for 10 %; null when nobody was asked (ORD-04). */
    public BigDecimal getApprovedCut() {
        return approvedCut;
    }

    /** Sets: how far below company price somebody who may do so agreed to go, 0.1 for 10 %; null when nobody was asked (ORD-04). */
    public void setApprovedCut(BigDecimal approvedCut) {
        this.approvedCut = approvedCut;
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
    public List<QuotationLine> getLines() {
        return lines;
    }

    /** Ties a new line to the quotation. */
    public QuotationLine adopt(QuotationLine line) {
        line.setQuotation(this);
        return line;
    }

    /** Computes every line and the total anew, numbers the lines; alternatives count for nothing. */
    public void recalculate() {
        Currency unit = Currency.getInstance(currency);
        Money sum = Money.zero(unit);
        int position = 0;
        for (QuotationLine line : lines) {
            line.recalculate(++position, unit);
            if (!line.isAlternative()) {
                sum = sum.plus(Money.of(line.getAmount(), unit));
            }
        }
        netTotal = sum.amount();
    }

    /** The lines that are ordered when it is accepted. */
    public List<QuotationLine> ordered() {
        return lines.stream().filter(line -> !line.isAlternative()).toList();
    }
}
