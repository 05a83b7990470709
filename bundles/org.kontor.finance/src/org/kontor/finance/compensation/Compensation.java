package org.kontor.finance.compensation;

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
import org.kontor.persistence.Derived;

/**
 * What a customer is compensated for when a price fell after he had bought and while he still holds the goods [调价补差] (ORD-09):
 * one for each change of a price list, customer and currency. It belongs to the salesperson of the oldest order.
 */
@Entity
@Table(name = "PRICE_COMPENSATION")
public class Compensation extends OwnedRecord {

    @Column(name = "NUMBER", nullable = false, length = 20)
    private String number;

    @Column(name = "PRICE_LIST_ID", nullable = false)
    private long priceListId;

    @Derived
    @Column(name = "PRICE_LIST_NAME", nullable = false, length = 80)
    private String priceListName;

    @Column(name = "CHANGED_ON", nullable = false)
    private LocalDate changedOn;

    @Column(name = "CUSTOMER_ID", nullable = false)
    private long customerId;

    @Derived
    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "PROPOSED_ON", nullable = false)
    private LocalDate proposedOn;

    @Column(name = "CREDIT_NUMBERS", length = 2000)
    private String creditNumbers;

    @Column(name = "NOTE", length = 2000)
    private String note;

    @Derived
    @Column(name = "TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal total = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private CompensationState state = CompensationState.PROPOSED;

    @OneToMany(mappedBy = "compensation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("deliveredOn, id")
    private List<CompensationLine> lines = new ArrayList<>();

    /** The document number. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The price list with the new prices. */
    public long getPriceListId() {
        return priceListId;
    }

    /** Sets: the price list with the new prices. */
    public void setPriceListId(long priceListId) {
        this.priceListId = priceListId;
    }

    /** The name of the price list at that time. */
    public String getPriceListName() {
        return priceListName;
    }

    /** Sets: the name of the price list at that time. */
    public void setPriceListName(String priceListName) {
        this.priceListName = priceListName;
    }

    /** From which day the new prices hold. */
    public LocalDate getChangedOn() {
        return changedOn;
    }

    /** Sets: from which day the new prices hold. */
    public void setChangedOn(LocalDate changedOn) {
        this.changedOn = changedOn;
    }

    /** The customer who bought. */
    public long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer who bought. */
    public void setCustomerId(long customerId) {
        this.customerId = customerId;
    }

    /** The name at that time. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: the name at that time. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
    }

    /** ISO code of the currency of the orders. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency of the orders. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** The day it was proposed. */
    public LocalDate getProposedOn() {
        return proposedOn;
    }

    /** Sets: the day it was proposed. */
    public void setProposedOn(LocalDate proposedOn) {
        this.proposedOn = proposedOn;
    }

    /** The credit notes; null until it is approved. */
    public String getCreditNumbers() {
        return creditNumbers;
    }

    /** Sets: the credit notes; null until it is approved. */
    public void setCreditNumbers(String creditNumbers) {
        this.creditNumbers = creditNumbers;
    }

    /** What the customer or dealer said of his stock, or anything else worth knowing. */
    public String getNote() {
        return note;
    }

    /** Sets: what the customer or dealer said of his stock, or anything else worth knowing. */
    public void setNote(String note) {
        this.note = note;
    }

    /** Where it stands. */
    public CompensationState getState() {
        return state;
    }

    /** Sets: where it stands. */
    public void setState(CompensationState state) {
        this.state = state;
    }

    /** The sum of the lines, in the currency of the orders. */
    public BigDecimal getTotal() {
        return total;
    }

    /** The deliveries it makes up for. */
    public List<CompensationLine> getLines() {
        return lines;
    }

    /** Ties a new line to it. */
    public CompensationLine adopt(CompensationLine line) {
        line.setCompensation(this);
        return line;
    }

    /** Reckons each line anew from what the customer holds, and adds them up. */
    public void recalculate() {
        Currency unit = Currency.getInstance(currency);
        lines.forEach(line -> line.setAmount(CompensationRule.amount(line.getQuantity(), line.each(), unit)));
        addUp();
    }

    /** Adds the lines up as they are. */
    public void addUp() {
        total = lines.stream().map(CompensationLine::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
