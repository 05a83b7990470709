package org.kontor.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.Versioned;

/** Money that came in (FIN-10). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "RECEIPT")
public class Receipt extends Versioned {

    @Column(name = "NUMBER", length = 20)
    private String number;

    @Column(name = "PAYER_ID", nullable = false)
    private Long payerId;

    @Column(name = "PAYER_NAME", nullable = false, length = 120)
    private String payerName;

    @Column(name = "RECEIVED_ON", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "OPEN_AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal open = BigDecimal.ZERO;

    @Column(name = "REFERENCE", length = 120)
    private String reference;

    /** The document number, given when it is stored. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number, given when it is stored. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The customer who paid; may differ from the invoice recipient. */
    public Long getPayerId() {
        return payerId;
    }

    /** Sets: the customer who paid; may differ from the invoice recipient. */
    public void setPayerId(Long payerId) {
        this.payerId = payerId;
    }

    /** The payer's name at that time. */
    public String getPayerName() {
        return payerName;
    }

    /** Sets: the payer's name at that time. */
    public void setPayerName(String payerName) {
        this.payerName = payerName;
    }

    /** The day the money came in. */
    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    /** Sets: the day the money came in. */
    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    /** ISO code of the currency. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** What came in. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: what came in. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** What of it is not yet written off against receivables. */
    public BigDecimal getOpen() {
        return open;
    }

    /** What the payer wrote on the transfer. */
    public String getReference() {
        return reference;
    }

    /** Sets: what the payer wrote on the transfer. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** Sets what is not yet written off; for the finance bundle. */
    public void changeOpen(BigDecimal remaining) {
        open = remaining;
    }
}
