package org.kontor.orders.returns;

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
import org.kontor.persistence.Derived;

/** Goods that a customer sends back, against the order and the deliveries they left with (ORD-19). Amounts are in the currency of the order. */
@Entity
@Table(name = "SALES_RETURN")
public class SalesReturn extends OwnedRecord {

    @Column(name = "NUMBER", nullable = false, length = 20)
    private String number;

    @Column(name = "ORDER_ID", nullable = false)
    private long orderId;

    @Derived
    @Column(name = "ORDER_NUMBER", nullable = false, length = 20)
    private String orderNumber;

    @Column(name = "CUSTOMER_ID", nullable = false)
    private long customerId;

    @Derived
    @Column(name = "CUSTOMER_NUMBER", nullable = false, length = 30)
    private String customerNumber;

    @Derived
    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

    @Column(name = "ANNOUNCED_ON", nullable = false)
    private LocalDate announcedOn;

    @Column(name = "RECEIVED_ON")
    private LocalDate receivedOn;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private ReturnState state = ReturnState.ANNOUNCED;

    @Column(name = "NET_TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal netTotal = BigDecimal.ZERO;

    @Column(name = "CREDIT_NUMBERS", length = 200)
    private String creditNumbers;

    @Derived
    @Column(name = "AWAITING_INSPECTION", nullable = false)
    private boolean awaitingInspection;

    @Column(name = "NOTE", length = 2000)
    private String note;

    @OneToMany(mappedBy = "salesReturn", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<ReturnLine> lines = new ArrayList<>();

    /** The document number. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The order that the goods were delivered for. */
    public long getOrderId() {
        return orderId;
    }

    /** Sets: the order that the goods were delivered for. */
    public void setOrderId(long orderId) {
        this.orderId = orderId;
    }

    /** Its number. */
    public String getOrderNumber() {
        return orderNumber;
    }

    /** Sets: its number. */
    public void setOrderNumber(String orderNumber) {
        this.orderNumber = orderNumber;
    }

    /** Who sends the goods back. */
    public long getCustomerId() {
        return customerId;
    }

    /** Sets: who sends the goods back. */
    public void setCustomerId(long customerId) {
        this.customerId = customerId;
    }

    /** The customer's number at the time of the return. */
    public String getCustomerNumber() {
        return customerNumber;
    }

    /** Sets: the customer's number at the time of the return. */
    public void setCustomerNumber(String customerNumber) {
        this.customerNumber = customerNumber;
    }

    /** The customer's name at the time of the return. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: the customer's name at the time of the return. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
    }

    /** The day the customer announced it. */
    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    /** Sets: the day the customer announced it. */
    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    /** The day the goods came in; null before. */
    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    /** Sets: the day the goods came in; null before. */
    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    /** ISO code of the currency of all amounts, that of the order. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency of all amounts, that of the order. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Where the return stands. */
    public ReturnState getState() {
        return state;
    }

    /** Sets: where the return stands. */
    public void setState(ReturnState state) {
        this.state = state;
    }

    /** What the goods were sold for. */
    public BigDecimal getNetTotal() {
        return netTotal;
    }

    /** Sets: what the goods were sold for. */
    public void setNetTotal(BigDecimal netTotal) {
        this.netTotal = netTotal;
    }

    /** The credit notes it was credited with; null before. */
    public String getCreditNumbers() {
        return creditNumbers;
    }

    /** Sets: the credit notes it was credited with; null before. */
    public void setCreditNumbers(String creditNumbers) {
        this.creditNumbers = creditNumbers;
    }

    /** Whether the warehouse has not yet looked at all that came in (INV-24). */
    public boolean isAwaitingInspection() {
        return awaitingInspection;
    }

    /** Sets: whether the warehouse has not yet looked at all that came in; for the warehouse. */
    public void setAwaitingInspection(boolean awaitingInspection) {
        this.awaitingInspection = awaitingInspection;
    }

    /** Anything else worth knowing. */
    public String getNote() {
        return note;
    }

    /** Sets: anything else worth knowing. */
    public void setNote(String note) {
        this.note = note;
    }

    /** What comes back. */
    public List<ReturnLine> getLines() {
        return lines;
    }

    /** Ties a new line to the return. */
    public ReturnLine adopt(ReturnLine line) {
        line.setSalesReturn(this);
        return line;
    }

    /** Values every line and adds them up. */
    public void recalculate() {
        Currency unit = Currency.getInstance(currency);
        Money sum = Money.zero(unit);
        int position = 0;
        for (ReturnLine line : lines) {
            line.recalculate(++position, unit);
            sum = sum.plus(Money.of(line.getAmount(), unit));
        }
        netTotal = sum.amount();
    }
}
