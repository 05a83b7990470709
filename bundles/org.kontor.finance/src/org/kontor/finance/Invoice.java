package org.kontor.finance;

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
import org.kontor.identity.OwnedRecord;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.Derived;

/** An invoice and the receivable it makes (FIN-09, FIN-12); what is open of it changes only by entries. */
@Entity
@Table(name = "INVOICE")
public class Invoice extends OwnedRecord {

    @Column(name = "NUMBER", nullable = false, length = 20)
    private String number;

    @Column(name = "ORDER_ID", nullable = false)
    private long orderId;

    @Derived
    @Column(name = "ORDER_NUMBER", nullable = false, length = 20)
    private String orderNumber;

    @Derived
    @Column(name = "CONTRACT_ID")
    private Long contractId;

    @Column(name = "DELIVERY_NUMBERS", nullable = false, length = 400)
    private String deliveryNumbers;

    @Derived
    @Column(name = "CUSTOMER_ID", nullable = false)
    private long customerId;

    @Derived
    @Column(name = "CUSTOMER_NUMBER", nullable = false, length = 30)
    private String customerNumber;

    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

    @Column(name = "INVOICE_DATE", nullable = false)
    private LocalDate invoiceDate;

    @Column(name = "DUE_DATE", nullable = false)
    private LocalDate dueDate;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal total = BigDecimal.ZERO;

    @Column(name = "OPEN_AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal open = BigDecimal.ZERO;

    @Column(name = "RATE", precision = 19, scale = 6)
    private BigDecimal rate;

    @Column(name = "HOME_TOTAL", precision = 19, scale = 4)
    private BigDecimal homeTotal;

    @Derived
    @Column(name = "HOME_OPEN", precision = 19, scale = 4)
    private BigDecimal homeOpen;

    @Derived
    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private InvoiceKind kind = InvoiceKind.INVOICE;

    @Derived
    @Column(name = "CREDITS_ID")
    private Long creditsId;

    @Derived
    @Column(name = "RETURN_ID")
    private Long returnId;

    @Derived
    @Column(name = "COMPENSATION_ID")
    private Long compensationId;

    @Derived
    @Column(name = "RELEASED", nullable = false, precision = 19, scale = 4)
    private BigDecimal released = BigDecimal.ZERO;

    @Column(name = "DUNNING_LEVEL", nullable = false)
    private int dunningLevel;

    @Column(name = "DUNNED_ON")
    private LocalDate dunnedOn;

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<InvoiceLine> lines = new ArrayList<>();

    /** The document number. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The order. */
    public long getOrderId() {
        return orderId;
    }

    /** Sets: the order. */
    public void setOrderId(long orderId) {
        this.orderId = orderId;
    }

    /** The number of the order. */
    public String getOrderNumber() {
        return orderNumber;
    }

    /** Sets: the number of the order. */
    public void setOrderNumber(String orderNumber) {
        this.orderNumber = orderNumber;
    }

    /** The contract that its order carries out, if it carries out one (FIN-28). */
    public Optional<Long> getContractId() {
        return Optional.ofNullable(contractId);
    }

    /** Sets: the contract that its order carries out. */
    public void setContractId(Long contractId) {
        this.contractId = contractId;
    }

    /** The delivery notes it bills. */
    public String getDeliveryNumbers() {
        return deliveryNumbers;
    }

    /** Sets: the delivery notes it bills. */
    public void setDeliveryNumbers(String deliveryNumbers) {
        this.deliveryNumbers = deliveryNumbers;
    }

    /** The invoice recipient. */
    public long getCustomerId() {
        return customerId;
    }

    /** Sets: the invoice recipient. */
    public void setCustomerId(long customerId) {
        this.customerId = customerId;
    }

    /** The customer number at that time. */
    public String getCustomerNumber() {
        return customerNumber;
    }

    /** Sets: the customer number at that time. */
    public void setCustomerNumber(String customerNumber) {
        this.customerNumber = customerNumber;
    }

    /** The name at that time. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: the name at that time. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
    }

    /** The day of the invoice. */
    public LocalDate getInvoiceDate() {
        return invoiceDate;
    }

    /** Sets: the day of the invoice. */
    public void setInvoiceDate(LocalDate invoiceDate) {
        this.invoiceDate = invoiceDate;
    }

    /** The day the money is due: invoice date plus payment period. */
    public LocalDate getDueDate() {
        return dueDate;
    }

    /** Sets: the day the money is due: invoice date plus payment period. */
    public void setDueDate(LocalDate dueDate) {
        this.dueDate = dueDate;
    }

    /** ISO code of the currency. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** The sum of the lines. */
    public BigDecimal getTotal() {
        return total;
    }

    /** Sets: the sum of the lines. */
    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    /** What of it is not yet written off; the sum of the entries of the receivable. */
    public BigDecimal getOpen() {
        return open;
    }

    /** Sets: what of it is not yet written off; the sum of the entries of the receivable. */
    public void setOpen(BigDecimal open) {
        this.open = open;
    }

    /** What is billed. */
    public List<InvoiceLine> getLines() {
        return lines;
    }

    /** Ties a new line to the invoice. */
    public InvoiceLine adopt(InvoiceLine line) {
        line.setInvoice(this);
        lines.add(line);
        return line;
    }

    /** What is open of it. */
    public Money openAmount() {
        return Money.of(open, Currency.getInstance(currency));
    }

    /** The exchange rate it was booked with (FIN-32); empty for documents from before rates were kept. */
    public Optional<BigDecimal> getRate() {
        return Optional.ofNullable(rate);
    }

    /** The total in the company's currency at that rate; null without one. */
    public BigDecimal getHomeTotal() {
        return homeTotal;
    }

    /** What is open of it in the company's currency at that rate; null without one. */
    public BigDecimal getHomeOpen() {
        return homeOpen;
    }

    /** Books it in the company's currency; once, when it is made. */
    public void bookAt(BigDecimal exchangeRate, BigDecimal inHome) {
        rate = exchangeRate;
        homeTotal = inHome;
        homeOpen = inHome;
    }

    /** Changes what is open, in its own and in the company's currency; for the finance bundle. */
    public void changeOpen(BigDecimal change, BigDecimal homeChange) {
        open = open.add(change);
        homeOpen = homeOpen == null ? null : homeOpen.add(homeChange);
    }

    /** How often the customer was asked for it, 0 for not yet (FIN-11). */
    public int getDunningLevel() {
        return dunningLevel;
    }

    /** When the customer was last asked for it; null when he was not. */
    public LocalDate getDunnedOn() {
        return dunnedOn;
    }

    /** Notes that the customer was asked for it. */
    public void dun(int level, LocalDate day) {
        dunningLevel = level;
        dunnedOn = day;
    }

    /** Whether it bills or credits. */
    public InvoiceKind getKind() {
        return kind;
    }

    /** The invoice that a credit note credits; null for an invoice. */
    public Long getCreditsId() {
        return creditsId;
    }

    /** The return that a credit note credits; null for an invoice and for a credit note that makes up for a price. */
    public Long getReturnId() {
        return returnId;
    }

    /** Points to it: as an invoice, or as a credit note. */
    public RecordRef ref() {
        return new RecordRef(isCreditNote() ? CreditNotes.TYPE : "invoice", getId());
    }

    /** Whether it is a credit note. */
    public boolean isCreditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }

    /** Makes it a credit note; for the finance bundle. */
    public void credit(Invoice invoice, long ofReturn) {
        kind = InvoiceKind.CREDIT_NOTE;
        creditsId = invoice.getId();
        returnId = ofReturn;
    }

    /** The price compensation that a credit note credits; null for any other (ORD-09). */
    public Long getCompensationId() {
        return compensationId;
    }

    /** Makes it a credit note that makes up for a price that fell; for the finance bundle. */
    public void compensate(Invoice invoice, long compensation) {
        kind = InvoiceKind.CREDIT_NOTE;
        creditsId = invoice.getId();
        compensationId = compensation;
    }

    /** The part of a credit note that had been paid already when it was made: money that is the customer's again. */
    public BigDecimal getReleased() {
        return released;
    }

    /** Sets: the part of a credit note that had been paid already. */
    public void setReleased(BigDecimal released) {
        this.released = released;
    }

    /** Whether it is a credit note of which something can still be set against invoices or paid back. */
    public boolean hasCredit() {
        return isCreditNote() && open.signum() < 0;
    }

    /** Whether it is a credit note of which something was set against invoices or paid back. */
    public boolean hasUsedCredit() {
        return isCreditNote() && open.negate().compareTo(released) < 0;
    }
}
