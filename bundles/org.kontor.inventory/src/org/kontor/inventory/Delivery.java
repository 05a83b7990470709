package org.kontor.inventory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.customers.DeliveryAddress;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.Derived;

/** A delivery note: goods that left for a customer, exactly as ordered (ORD-18). */
@Entity
@Table(name = "DELIVERY")
public class Delivery extends OwnedRecord {

    @Column(name = "NUMBER", nullable = false, length = 20)
    private String number;

    @Column(name = "ORDER_ID", nullable = false)
    private long orderId;

    @Derived
    @Column(name = "ORDER_NUMBER", nullable = false, length = 20)
    private String orderNumber;

    @Derived
    @Column(name = "CUSTOMER_ID", nullable = false)
    private long customerId;

    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

    @Column(name = "WAREHOUSE_ID", nullable = false)
    private long warehouseId;

    @Column(name = "DELIVERED_ON", nullable = false)
    private LocalDate deliveredOn;

    @Column(name = "SHIP_CITY", length = 60)
    private String shipCity;

    @Column(name = "SHIP_TO", length = DeliveryAddress.LENGTH)
    private String shipTo;

    @Derived
    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @OneToMany(mappedBy = "delivery", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<DeliveryLine> lines = new ArrayList<>();

    /** The document number. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The order it fulfils. */
    public long getOrderId() {
        return orderId;
    }

    /** Sets: the order it fulfils. */
    public void setOrderId(long orderId) {
        this.orderId = orderId;
    }

    /** The number of that order. */
    public String getOrderNumber() {
        return orderNumber;
    }

    /** Sets: the number of that order. */
    public void setOrderNumber(String orderNumber) {
        this.orderNumber = orderNumber;
    }

    /** The customer. */
    public long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer. */
    public void setCustomerId(long customerId) {
        this.customerId = customerId;
    }

    /** The name of the customer at that time. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: the name of the customer at that time. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
    }

    /** Where the goods came from. */
    public long getWarehouseId() {
        return warehouseId;
    }

    /** Sets: where the goods came from. */
    public void setWarehouseId(long warehouseId) {
        this.warehouseId = warehouseId;
    }

    /** The day the goods left. */
    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    /** Sets: the day the goods left. */
    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    /** Where they went. */
    public String getShipCity() {
        return shipCity;
    }

    /** Sets: where they went. */
    public void setShipCity(String shipCity) {
        this.shipCity = shipCity;
    }

    /** The whole address that they went to, in one line; empty for deliveries from before it was kept. */
    public String getShipTo() {
        return Optional.ofNullable(shipTo).orElse("");
    }

    /** Sets: the whole address that they went to, in one line. */
    public void setShipTo(String shipTo) {
        this.shipTo = shipTo;
    }

    /** ISO code of the currency of the prices. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency of the prices. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** What left. */
    public List<DeliveryLine> getLines() {
        return lines;
    }

    /** Ties a new line to the delivery. */
    public DeliveryLine adopt(DeliveryLine line) {
        line.setDelivery(this);
        lines.add(line);
        return line;
    }
}
