package org.kontor.orders;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.kontor.customers.Customer;
import org.kontor.identity.OwnedRecord;
import org.kontor.kernel.money.Money;
import org.kontor.persistence.Derived;

/**
 * What a quotation and an order have in common: a customer, a currency, lines with prices and their sum. Getters answer null
 * while a draft is not filled in.
 *
 * @param <L> its lines
 */
@MappedSuperclass
public abstract class PricedDocument<L extends PricedLine> extends OwnedRecord {

    @Column(name = "NUMBER", length = 20)
    private String number;

    @Column(name = "CUSTOMER_ID", nullable = false)
    private Long customerId;

    @Derived
    @Column(name = "CUSTOMER_NUMBER", nullable = false, length = 30)
    private String customerNumber;

    @Derived
    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "NET_TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal netTotal = BigDecimal.ZERO;

    @Column(name = "SALES_MODE", length = 80)
    private String salesMode;

    @Derived
    @Column(name = "APPROVED_CUT", precision = 19, scale = 4)
    private BigDecimal approvedCut;

    @Column(name = "NOTE", length = 2000)
    private String note;

    /** What is offered or ordered. */
    public abstract List<L> getLines();

    /** The day whose prices it has. */
    public abstract LocalDate pricedOn();

    /** Whether nobody knows of its prices but who writes it, so that they follow the company's. */
    public abstract boolean followsPrices();

    /** The document number, given when it takes effect; null before. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number, given when it takes effect. */
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

    /** The customer number at the time of the document. */
    public String getCustomerNumber() {
        return customerNumber;
    }

    /** The customer name at the time of the document. */
    public String getCustomerName() {
        return customerName;
    }

    /** Takes over what the customer is called. */
    public void describe(Customer customer) {
        customerNumber = customer.getNumber();
        customerName = customer.getName();
    }

    /** ISO code of the currency of all amounts. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: ISO code of the currency of all amounts. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** The sum of the lines that count, without tax, in the currency of the document. */
    public BigDecimal getNetTotal() {
        return netTotal;
    }

    /** In which way of selling it is sold, one of {@link SalesModes#LIST}; null where nobody said (ORD-20). */
    public String getSalesMode() {
        return salesMode;
    }

    /** Sets: in which way of selling it is sold (ORD-20). */
    public void setSalesMode(String salesMode) {
        this.salesMode = salesMode;
    }

    /** How far below company price somebody who may do so agreed to go, 0.1 for 10 %; null when nobody was asked (ORD-04). */
    public BigDecimal getApprovedCut() {
        return approvedCut;
    }

    /** Sets: how far below company price somebody who may do so agreed to go, 0.1 for 10 % (ORD-04). */
    public void setApprovedCut(BigDecimal approvedCut) {
        this.approvedCut = approvedCut;
    }

    /** Anything else worth knowing; not printed. */
    public String getNote() {
        return note;
    }

    /** Sets: anything else worth knowing; not printed. */
    public void setNote(String note) {
        this.note = note;
    }

    /** The sum of the lines that count. */
    public Money total() {
        return Money.of(netTotal, Currency.getInstance(currency));
    }

    /** Computes every line and the total anew, numbers the lines. */
    public void recalculate() {
        recalculate(Currency.getInstance(currency));
    }

    /** The same for a draft whose currency is not entered yet: it will be this one. */
    public void recalculate(Currency unit) {
        Money sum = Money.zero(unit);
        int position = 0;
        for (L line : getLines()) {
            line.recalculate(++position, unit);
            if (line.isCounted()) {
                sum = sum.plus(Money.of(line.getAmount(), unit));
            }
        }
        netTotal = sum.amount();
    }
}
