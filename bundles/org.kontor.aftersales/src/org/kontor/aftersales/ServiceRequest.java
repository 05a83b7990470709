package org.kontor.aftersales;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.Derived;

/** A customer asks for service (AFT-01). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "SERVICE_REQUEST")
public class ServiceRequest extends OwnedRecord {

    @Column(name = "NUMBER", length = 20)
    private String number;

    @Column(name = "SUBJECT", nullable = false, length = 120)
    private String subject;

    @Column(name = "DESCRIPTION", length = 2000)
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "CHANNEL", nullable = false, length = 20)
    private Channel channel = Channel.PHONE;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private RequestState state = RequestState.LOGGED;

    @Column(name = "CUSTOMER_ID", nullable = false)
    private Long customerId;

    @Derived
    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

    @Column(name = "PRODUCT_ID")
    private Long productId;

    @Column(name = "LOT", length = 60)
    private String lot;

    @Column(name = "SOLD_ON")
    private LocalDate soldOn;

    @Column(name = "DELIVERY_NUMBER", length = 20)
    private String deliveryNumber;

    @Column(name = "ANSWER_BY")
    private LocalDate answerBy;

    @Column(name = "RESULT", length = 2000)
    private String result;

    /** The document number, given when the request is logged. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number, given when the request is logged. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** What it is about in a few words. */
    public String getSubject() {
        return subject;
    }

    /** Sets: what it is about in a few words. */
    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** What the customer says. */
    public String getDescription() {
        return description;
    }

    /** Sets: what the customer says. */
    public void setDescription(String description) {
        this.description = description;
    }

    /** How it came in. */
    public Channel getChannel() {
        return channel;
    }

    /** Sets: how it came in. */
    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    /** Where it stands (P-10). */
    public RequestState getState() {
        return state;
    }

    /** Sets: where it stands (P-10). */
    public void setState(RequestState state) {
        this.state = state;
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

    /** The product concerned. */
    public Long getProductId() {
        return productId;
    }

    /** Sets: the product concerned. */
    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** Its batch or serial number. */
    public String getLot() {
        return lot;
    }

    /** Sets: its batch or serial number. */
    public void setLot(String lot) {
        this.lot = lot;
    }

    /** When it was sold. */
    public LocalDate getSoldOn() {
        return soldOn;
    }

    /** Sets: when it was sold. */
    public void setSoldOn(LocalDate soldOn) {
        this.soldOn = soldOn;
    }

    /** The delivery note it was sold with. */
    public String getDeliveryNumber() {
        return deliveryNumber;
    }

    /** Sets: the delivery note it was sold with. */
    public void setDeliveryNumber(String deliveryNumber) {
        this.deliveryNumber = deliveryNumber;
    }

    /** The day by which it must be solved. */
    public LocalDate getAnswerBy() {
        return answerBy;
    }

    /** Sets: the day by which it must be solved. */
    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    /** What was found and done. */
    public String getResult() {
        return result;
    }

    /** Sets: what was found and done. */
    public void setResult(String result) {
        this.result = result;
    }
}
