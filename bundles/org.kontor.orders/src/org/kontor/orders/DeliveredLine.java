package org.kontor.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.Identified;

/** That a quantity of an order line was delivered: what the warehouse hands over to finance, kept by orders because neither department needs to have the plug-ins of the other. */
@Entity
@Table(name = "DELIVERED_LINE")
public class DeliveredLine extends Identified {

    @Column(name = "ORDER_ID", nullable = false)
    private long orderId;

    @Column(name = "ORDER_LINE_ID", nullable = false)
    private long orderLineId;

    @Column(name = "DELIVERY_NUMBER", nullable = false, length = 20)
    private String deliveryNumber;

    @Column(name = "DELIVERED_ON", nullable = false)
    private LocalDate deliveredOn;

    @Column(name = "QUANTITY", nullable = false, precision = 19, scale = 4)
    private BigDecimal quantity;

    @Column(name = "INVOICE_NUMBER", length = 20)
    private String invoiceNumber;

    /** The order. */
    public long getOrderId() {
        return orderId;
    }

    /** Sets: the order. */
    public void setOrderId(long orderId) {
        this.orderId = orderId;
    }

    /** The line of the order. */
    public long getOrderLineId() {
        return orderLineId;
    }

    /** Sets: the line of the order. */
    public void setOrderLineId(long orderLineId) {
        this.orderLineId = orderLineId;
    }

    /** The number of the delivery note. */
    public String getDeliveryNumber() {
        return deliveryNumber;
    }

    /** Sets: the number of the delivery note. */
    public void setDeliveryNumber(String deliveryNumber) {
        this.deliveryNumber = deliveryNumber;
    }

    /** The day of the delivery. */
    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    /** Sets: the day of the delivery. */
    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    /** How much was delivered. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much was delivered. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** The invoice it was billed with; none yet when null. */
    public String getInvoiceNumber() {
        return invoiceNumber;
    }

    /** Sets: the invoice it was billed with; none yet when null. */
    public void setInvoiceNumber(String invoiceNumber) {
        this.invoiceNumber = invoiceNumber;
    }
}
