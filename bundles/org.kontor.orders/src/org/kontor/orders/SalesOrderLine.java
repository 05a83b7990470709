package org.kontor.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of a sales order. */
@Entity
@Table(name = "SALES_ORDER_LINE")
public class SalesOrderLine extends PricedLine {

    @Column(name = "DELIVERED", nullable = false, precision = 19, scale = 4)
    private BigDecimal delivered = BigDecimal.ZERO;

    @Column(name = "INVOICED", nullable = false, precision = 19, scale = 4)
    private BigDecimal invoiced = BigDecimal.ZERO;

    @Column(name = "RETURNED", nullable = false, precision = 19, scale = 4)
    private BigDecimal returned = BigDecimal.ZERO;

    @Column(name = "PROMISED_DAY")
    private LocalDate promisedDay;

    @ManyToOne(optional = false)
    @JoinColumn(name = "ORDER_ID", nullable = false)
    private SalesOrder order;

    /** How much of it has been delivered. */
    public BigDecimal getDelivered() {
        return delivered;
    }

    /** Sets: how much of it has been delivered. */
    public void setDelivered(BigDecimal delivered) {
        this.delivered = delivered;
    }

    /** How much of it has been invoiced. */
    public BigDecimal getInvoiced() {
        return invoiced;
    }

    /** Sets: how much of it has been invoiced. */
    public void setInvoiced(BigDecimal invoiced) {
        this.invoiced = invoiced;
    }

    /** How much of what was delivered has come back (ORD-19). */
    public BigDecimal getReturned() {
        return returned;
    }

    /** Sets: how much of what was delivered has come back. */
    public void setReturned(BigDecimal returned) {
        this.returned = returned;
    }

    /** The day on which it was promised in full when the order was accepted; null where nobody could say (ORD-14). */
    public LocalDate getPromisedDay() {
        return promisedDay;
    }

    /** Sets: the day on which it was promised in full. */
    public void setPromisedDay(LocalDate promisedDay) {
        this.promisedDay = promisedDay;
    }

    /** The order it belongs to. */
    public SalesOrder getOrder() {
        return order;
    }

    void setOrder(SalesOrder order) {
        this.order = order;
    }

    @Override
    public BigDecimal toDeliver() {
        return openQuantity();
    }

    /** What is still to be delivered. */
    public BigDecimal openQuantity() {
        return getQuantity().subtract(delivered);
    }

    /** What is delivered and not yet invoiced. */
    public BigDecimal uninvoicedQuantity() {
        return delivered.subtract(invoiced);
    }
}
