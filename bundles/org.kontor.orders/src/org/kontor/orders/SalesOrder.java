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
import java.util.Optional;
import org.kontor.kernel.money.Money;
import org.kontor.orders.reviews.OrderReview;
import org.kontor.persistence.Derived;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.Reviewed;

/** An order of a customer. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "SALES_ORDER")
public class SalesOrder extends PricedDocument<SalesOrderLine> implements Reviewed {

    @Column(name = "CUSTOMER_REFERENCE", length = 60)
    private String customerReference;

    @Column(name = "ORDER_DATE", nullable = false)
    private LocalDate orderDate;

    @Column(name = "REQUIRED_DATE")
    private LocalDate requiredDate;

    @Derived
    @Column(name = "PROMISED_DATE")
    private LocalDate promisedDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private SalesOrderState state = SalesOrderState.DRAFT;

    @Column(name = "INVOICED_TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal invoicedTotal = BigDecimal.ZERO;

    @Column(name = "CREDITED_TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal creditedTotal = BigDecimal.ZERO;

    @Derived
    @Column(name = "PAID_TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal paidTotal = BigDecimal.ZERO;

    @Column(name = "CONTRACT_ID")
    private Long contractId;

    @Column(name = "QUOTATION_ID")
    private Long quotationId;

    @Column(name = "SHIP_CITY", length = 60)
    private String shipCity;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<SalesOrderLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("round DESC, step, department")
    private List<OrderReview> reviews = new ArrayList<>();

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

    @Override
    public LocalDate pricedOn() {
        return orderDate;
    }

    @Override
    public boolean followsPrices() {
        return state == SalesOrderState.DRAFT;
    }

    /** The day the customer needs the goods. */
    public LocalDate getRequiredDate() {
        return requiredDate;
    }

    /** Sets: the day the customer needs the goods. */
    public void setRequiredDate(LocalDate requiredDate) {
        this.requiredDate = requiredDate;
    }

    /** The day by which all of it was promised when it was accepted; null where that is not known of a line (ORD-14). */
    public LocalDate getPromisedDate() {
        return promisedDate;
    }

    /** Takes the promised day of the whole over from the lines. */
    public void settlePromise() {
        List<Optional<LocalDate>> days = goods().stream()
                .map(line -> Optional.ofNullable(line.getPromisedDay()))
                .toList();
        promisedDate = days.stream().allMatch(Optional::isPresent)
                ? days.stream()
                        .flatMap(Optional::stream)
                        .max(LocalDate::compareTo)
                        .orElse(null)
                : null;
    }

    @Override
    public void recalculate(Currency unit) {
        super.recalculate(unit);
        settlePromise();
    }

    /** Where the order stands. */
    public SalesOrderState getState() {
        return state;
    }

    /** Sets: where the order stands. */
    public void setState(SalesOrderState state) {
        this.state = state;
    }

    /** What has been invoiced of it. */
    public BigDecimal getInvoicedTotal() {
        return invoicedTotal;
    }

    /** Sets: what has been invoiced of it. */
    public void setInvoicedTotal(BigDecimal invoicedTotal) {
        this.invoicedTotal = invoicedTotal;
    }

    /** What of the invoiced was credited, because goods came back (ORD-19). */
    public BigDecimal getCreditedTotal() {
        return creditedTotal;
    }

    /** Sets: what of the invoiced was credited. */
    public void setCreditedTotal(BigDecimal creditedTotal) {
        this.creditedTotal = creditedTotal;
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

    /** What is ordered. */
    @Override
    public List<SalesOrderLine> getLines() {
        return lines;
    }

    /** What departments said to it before it was accepted, the latest round first (ORD-12). */
    @Override
    public List<OrderReview> getReviews() {
        return reviews;
    }

    @Override
    public void addReview(int round, int step, ReviewDepartment department) {
        reviews.add(new OrderReview(this, round, step, department));
    }

    /** What of it leaves a warehouse: all lines that are no services. */
    public List<SalesOrderLine> goods() {
        return lines.stream().filter(line -> !line.isService()).toList();
    }

    /** What of it is work (ORD-22). */
    public List<SalesOrderLine> services() {
        return lines.stream().filter(SalesOrderLine::isService).toList();
    }

    /** Whether goods are still to leave a warehouse. */
    public boolean hasOpenGoods() {
        return goods().stream().anyMatch(line -> line.openQuantity().signum() > 0);
    }

    /** Whether work is still to be performed. */
    public boolean hasOpenServices() {
        return services().stream().anyMatch(line -> line.openQuantity().signum() > 0);
    }

    /** Ties a new line to the order. */
    public SalesOrderLine adopt(SalesOrderLine line) {
        line.setOrder(this);
        return line;
    }

    /** What is ordered and not yet invoiced; counts against the credit limit. */
    public Money toInvoice() {
        return total().minus(Money.of(invoicedTotal, Currency.getInstance(getCurrency())));
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
