package org.kontor.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Versioned;

/** Money that came in (FIN-10). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "RECEIPT")
public class Receipt extends Versioned {

    @Column(name = "NUMBER", length = 20)
    private String number;

    @Column(name = "PAYER_ID")
    private Long payerId;

    @Derived
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

    @Column(name = "STATED_PAYER", length = 120)
    private String statedPayer;

    @Column(name = "ORDER_ID")
    private Long orderId;

    @Column(name = "ACCOUNT_ID")
    private Long accountId;

    @Column(name = "REVERSED_ON")
    private LocalDate reversedOn;

    @Column(name = "RATE", precision = 19, scale = 6)
    private BigDecimal rate;

    @Column(name = "HOME_AMOUNT", precision = 19, scale = 4)
    private BigDecimal homeAmount;

    @Derived
    @Column(name = "HOME_OPEN", precision = 19, scale = 4)
    private BigDecimal homeOpen;

    /** The document number, given when it is stored. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number, given when it is stored. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The customer who paid; may differ from the invoice recipient; null while nobody knows who it was. */
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

    /** Sets what is not yet written off of a new receipt. */
    public void setOpen(BigDecimal open) {
        this.open = open;
    }

    /** Who paid by the words of the bank, while no customer is known to be the payer. */
    public String getStatedPayer() {
        return statedPayer;
    }

    /** Sets: who paid by the words of the bank. */
    public void setStatedPayer(String statedPayer) {
        this.statedPayer = statedPayer;
    }

    /** The order for which it was paid in advance; null when it was not. */
    public Long getOrderId() {
        return orderId;
    }

    /** Sets: the order for which it was paid in advance. */
    public void setOrderId(Long orderId) {
        this.orderId = orderId;
    }

    /** The bank account of ours it came into, whose company it belongs to (FIN-23); null where nobody said. */
    public Long getAccountId() {
        return accountId;
    }

    /** Sets: the bank account of ours it came into. */
    public void setAccountId(Long accountId) {
        this.accountId = accountId;
    }

    /** The day on which it was taken back as entered in error; null when it stands. */
    public LocalDate getReversedOn() {
        return reversedOn;
    }

    /** Whether it was taken back. */
    public boolean isReversed() {
        return reversedOn != null;
    }

    /** Whether nothing of it is written off and it was not taken back, so that its payer may still change. */
    public boolean isUntouched() {
        return !isReversed() && open.compareTo(amount) == 0;
    }

    /** Whether some of it is written off against receivables. */
    public boolean isWrittenOff() {
        return !isReversed() && open.compareTo(amount) < 0;
    }

    /** The exchange rate of the day it came in (FIN-32); empty for documents from before rates were kept. */
    public Optional<BigDecimal> getRate() {
        return Optional.ofNullable(rate);
    }

    /** The amount in the company's currency at that rate; null without one. */
    public BigDecimal getHomeAmount() {
        return homeAmount;
    }

    /** What of it is not written off in the company's currency at that rate; null without one. */
    public BigDecimal getHomeOpen() {
        return homeOpen;
    }

    /** Books it in the company's currency; once, when it is entered. */
    public void bookAt(BigDecimal exchangeRate, BigDecimal inHome) {
        rate = exchangeRate;
        homeAmount = inHome;
        homeOpen = inHome;
    }

    /** Changes what is open, in its own and in the company's currency; for the finance bundle. */
    public void changeOpen(BigDecimal change, BigDecimal homeChange) {
        open = open.add(change);
        homeOpen = homeOpen == null ? null : homeOpen.add(homeChange);
    }

    /** Takes it back: it was entered in error, and nothing of it is open any more. */
    public void takeBack(LocalDate day) {
        reversedOn = day;
        changeOpen(open.negate(), homeOpen == null ? null : homeOpen.negate());
    }
}
