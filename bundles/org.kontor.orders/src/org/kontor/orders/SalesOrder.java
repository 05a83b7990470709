package org.kontor.orders;

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

/** An order of a customer. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "SALES_ORDER")
public class SalesOrder extends OwnedRecord {

    @Column(name = "NUMBER", length = 20)
    private String number;

    @Column(name = "CUSTOMER_ID", nullable = false)
    private Long customerId;

    @Column(name = "CUSTOMER_NUMBER", nullable = false, length = 30)
    private String customerNumber;

    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

    @Column(name = "CUSTOMER_REFERENCE", length = 60)
    private String customerReference;

    @Column(name = "ORDER_DATE", nullable = false)
    private LocalDate orderDate;

    @Column(name = "REQUIRED_DATE")
    private LocalDate requiredDate;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private SalesOrderState state = SalesOrderState.DRAFT;

    @Column(name = "NET_TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal netTotal = BigDecimal.ZERO;

    @Column(name = "INVOICED_TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal invoicedTotal = BigDecimal.ZERO;

    @Column(name = "PAID_TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal paidTotal = BigDecimal.ZERO;

    @Column(name = "CONTRACT_ID")
    private Long contractId;

    @Column(name = "APPROVED_CUT", precision = 19, scale = 4)
    private BigDecimal approvedCut;

    @Column(name = "QUOTATION_ID")
    private Long quotationId;

    @Column(name = "SHIP_CITY", length = 60)
    private String shipCity;

    @Column(name = "NOTE", length = 2000)
    private String note;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<SalesOrderLine> lines = new ArrayList<>();

    /** The document number, given when the order is submitted. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number, given when the order is submitted. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The customer. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The customer number at the time of the order. */
    public String getCustomerNumber() {
        return customerNumber;
    }

    /** Sets: the customer number at the time of the order. */
    public void setCustomerNumber(String customerNumber) {
        this.customerNumber = customerNumber;
    }

    /** The customer name at the time of the order. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: the customer name at the time of the order. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
    }

    /** The number of the customer's own purchase order. */
    public String getCustomerReference() {
        return customerReference;
    }

    /** Sets: the number of the customer's own purchase order. */
    public void setCustomerReference(String customerReference) {
        this.customerReference = customerReference;
    }

    /** The day of the order. */
    public LocalDate getOrderDate() {
        return orderDate;
    }

    /** Sets: the day of the order. */
    public void setOrderDate(LocalDate orderDate) {
        this.orderDate = orderDate;
    }

    /** The day the customer needs the goods. */
    public LocalDate getRequiredDate() {
        return requiredDate;
    }

    /** Sets: the day the customer needs the goods. */
    public void setRequiredDate(LocalDate requiredDate) {
        this.requiredDate = requiredDate;
    }

    /** ISO code of the currency of all amounts. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency of all amounts. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Where the order stands. */
    public SalesOrderState getState() {
        return state;
    }

    /** Sets: where the order stands. */
    public void setState(SalesOrderState state) {
        this.state = state;
    }

    /** The sum of the lines, in the currency of the order. */
    public BigDecimal getNetTotal() {
        return netTotal;
    }

    /** Sets: the sum of the lines, in the currency of the order. */
    public void setNetTotal(BigDecimal netTotal) {
        this.netTotal = netTotal;
    }

    /** What has been invoiced of it. */
    public BigDecimal getInvoicedTotal() {
        return invoicedTotal;
    }

    /** Sets: what has been invoiced of it. */
    public void setInvoicedTotal(BigDecimal invoicedTotal) {
        this.invoicedTotal = invoicedTotal;
    }

    /** What was paid of it: money written off against its invoices, and money paid in advance for it. */
    public BigDecimal getPaidTotal() {
        return paidTotal;
    }

    /** Sets: what was paid of it. */
    public void setPaidTotal(BigDecimal paidTotal) {
        this.paidTotal = paidTotal;
    }

    /** The contract it was made from. */
    public Long getContractId() {
        return contractId;
    }

    /** Sets: the contract it was made from. */
    public void setContractId(Long contractId) {
        this.contractId = contractId;
    }

    /** How far below company price somebody who may do so agreed to go, 0.1 for 10 %; null when nobody was asked (ORD-04). */
    public BigDecimal getApprovedCut() {
        return approvedCut;
    }

    /** Sets: how far below company price somebody who may do so agreed to go. */
    public void setApprovedCut(BigDecimal approvedCut) {
        this.approvedCut = approvedCut;
    }

    /** The quotation it was made from. */
    public Long getQuotationId() {
        return quotationId;
    }

    /** Sets: the quotation it was made from. */
    public void setQuotationId(Long quotationId) {
        this.quotationId = quotationId;
    }

    /** Where the goods go. */
    public String getShipCity() {
        return shipCity;
    }

    /** Sets: where the goods go. */
    public void setShipCity(String shipCity) {
        this.shipCity = shipCity;
    }

    /** Anything else worth knowing. */
    public String getNote() {
        return note;
    }

    /** Sets: anything else worth knowing. */
    public void setNote(String note) {
        this.note = note;
    }

    /** What is ordered. */
    public List<SalesOrderLine> getLines() {
        return lines;
    }

    /** Ties a new line to the order. */
    public SalesOrderLine adopt(SalesOrderLine line) {
        line.setOrder(this);
        return line;
    }

    /** The sum of the lines. */
    public Money total() {
        return Money.of(netTotal, Currency.getInstance(currency));
    }

    /** What is ordered and not yet invoiced; counts against the credit limit. */
    public Money toInvoice() {
        return total().minus(Money.of(invoicedTotal, Currency.getInstance(currency)));
    }

    /** Computes every line and the total anew, numbers the lines. */
    public void recalculate() {
        Currency unit = Currency.getInstance(currency);
        Money sum = Money.zero(unit);
        int position = 0;
        for (SalesOrderLine line : lines) {
            line.recalculate(++position, unit);
            sum = sum.plus(Money.of(line.getAmount(), unit));
        }
        netTotal = sum.amount();
    }

    /** Whether every line is delivered in full. */
    public boolean isDelivered() {
        return lines.stream().allMatch(line -> line.openQuantity().signum() == 0);
    }

    /** Whether everything ordered has been invoiced. */
    public boolean isInvoiced() {
        return isDelivered()
                && lines.stream().allMatch(line -> line.uninvoicedQuantity().signum() == 0);
    }
}
