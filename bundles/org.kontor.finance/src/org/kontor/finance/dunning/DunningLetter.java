package org.kontor.finance.dunning;

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
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.Derived;

/** A letter that asks a customer for all that is late in one currency (FIN-11). It belongs to the salesperson of the oldest
 * invoice, who is told when it is sent. */
@Entity
@Table(name = "DUNNING_LETTER")
public class DunningLetter extends OwnedRecord {

    @Column(name = "NUMBER", length = 20)
    private String number;

    @Column(name = "CUSTOMER_ID", nullable = false)
    private long customerId;

    @Derived
    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

    @Column(name = "ADDRESS", length = 300)
    private String address;

    @Column(name = "LEVEL_NUMBER", nullable = false)
    private int level;

    @Column(name = "TITLE", nullable = false, length = 80)
    private String title;

    @Column(name = "BODY", nullable = false, length = 1000)
    private String body;

    @Column(name = "LETTER_DATE", nullable = false)
    private LocalDate letterDate;

    @Column(name = "DEADLINE", nullable = false)
    private LocalDate deadline;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal total = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private LetterState state = LetterState.PROPOSED;

    @OneToMany(mappedBy = "letter", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("dueDate, id")
    private List<DunningLine> lines = new ArrayList<>();

    /** The document number, given when it is sent. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number, given when it is sent. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The customer. */
    public long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer. */
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

    /** Where it goes. */
    public String getAddress() {
        return address;
    }

    /** Sets: where it goes. */
    public void setAddress(String address) {
        this.address = address;
    }

    /** The highest level among its invoices. */
    public int getLevel() {
        return level;
    }

    /** Sets: the highest level among its invoices. */
    public void setLevel(int level) {
        this.level = level;
    }

    /** The heading. */
    public String getTitle() {
        return title;
    }

    /** Sets: the heading. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** The text. */
    public String getBody() {
        return body;
    }

    /** Sets: the text. */
    public void setBody(String body) {
        this.body = body;
    }

    /** The day of the letter. */
    public LocalDate getLetterDate() {
        return letterDate;
    }

    /** Sets: the day of the letter. */
    public void setLetterDate(LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    /** Until when the customer is asked to pay. */
    public LocalDate getDeadline() {
        return deadline;
    }

    /** Sets: until when the customer is asked to pay. */
    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    /** ISO code of the currency of all amounts. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: ISO code of the currency of all amounts. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** What is late. */
    public BigDecimal getTotal() {
        return total;
    }

    /** Sets: what is late. */
    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    /** Where it stands. */
    public LetterState getState() {
        return state;
    }

    /** Sets: where it stands. */
    public void setState(LetterState state) {
        this.state = state;
    }

    /** The invoices that are late. */
    public List<DunningLine> getLines() {
        return lines;
    }

    /** Ties a new line to it. */
    public DunningLine adopt(DunningLine dunningLine) {
        dunningLine.setDunningLetter(this);
        return dunningLine;
    }

    /** Adds the lines up anew. */
    public void recalculate() {
        total = lines.stream().map(DunningLine::getOpen).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
