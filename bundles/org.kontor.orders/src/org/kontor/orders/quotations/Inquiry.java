package org.kontor.orders.quotations;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.Derived;

/** A customer asks what something would cost (ORD-01). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "INQUIRY")
public class Inquiry extends OwnedRecord {

    @Column(name = "NUMBER", nullable = false, length = 20)
    private String number;

    @Column(name = "SUBJECT", nullable = false, length = 120)
    private String subject;

    @Column(name = "CUSTOMER_ID", nullable = false)
    private Long customerId;

    @Derived
    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

    @Column(name = "CONTACT", length = 80)
    private String contact;

    @Column(name = "SALES_MODE", length = 80)
    private String salesMode;

    @Column(name = "RECEIVED_ON", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "ANSWER_BY")
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private InquiryState state = InquiryState.OPEN;

    @Column(name = "DESCRIPTION", length = 2000)
    private String description;

    @OneToMany(mappedBy = "inquiry", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<InquiryLine> lines = new ArrayList<>();

    /** The document number. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** What the customer asks for. */
    public String getSubject() {
        return subject;
    }

    /** Sets: what the customer asks for. */
    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** The customer. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The customer name at that time. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: the customer name at that time. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
    }

    /** Who asks. */
    public String getContact() {
        return contact;
    }

    /** Sets: who asks. */
    public void setContact(String contact) {
        this.contact = contact;
    }

    /** In which way of selling it would be sold, see {@link org.kontor.orders.SalesModes}; null where nobody said (ORD-20). */
    public String getSalesMode() {
        return salesMode;
    }

    /** Sets: in which way of selling it would be sold. */
    public void setSalesMode(String salesMode) {
        this.salesMode = salesMode;
    }

    /** The day it came in. */
    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    /** Sets: the day it came in. */
    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    /** The day by which the customer wants an answer. */
    public LocalDate getAnswerBy() {
        return answerBy;
    }

    /** Sets: the day by which the customer wants an answer. */
    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    /** Where it stands. */
    public InquiryState getState() {
        return state;
    }

    /** Sets: where it stands. */
    public void setState(InquiryState state) {
        this.state = state;
    }

    /** What the customer wrote or said. */
    public String getDescription() {
        return description;
    }

    /** Sets: what the customer wrote or said. */
    public void setDescription(String description) {
        this.description = description;
    }

    /** What is asked for. */
    public List<InquiryLine> getLines() {
        return lines;
    }

    /** Ties a new line to the inquiry. */
    public InquiryLine adopt(InquiryLine line) {
        line.setInquiry(this);
        return line;
    }
}
