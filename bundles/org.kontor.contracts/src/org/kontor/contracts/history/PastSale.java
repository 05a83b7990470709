package org.kontor.contracts.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Owned;
import org.kontor.persistence.Versioned;

/**
 * What a customer bought before the company worked with Kontor, from old contracts and lists (CON-24). It belongs to whom the
 * customer belongs to. Getters answer null while a draft is not filled in.
 */
@Entity
@Table(name = "PAST_SALE")
public class PastSale extends Versioned implements Owned {

    @Column(name = "CUSTOMER_ID", nullable = false)
    private Long customerId;

    @Column(name = "SOLD_ON", nullable = false)
    private LocalDate soldOn;

    @Column(name = "CONTRACT_NUMBER", length = 40)
    private String contractNumber;

    @Column(name = "PRODUCT_ID")
    private Long productId;

    @Column(name = "GOODS", nullable = false, length = 160)
    private String goods;

    @Column(name = "QUANTITY", precision = 19, scale = 4)
    private BigDecimal quantity;

    @Column(name = "PRICE", precision = 19, scale = 4)
    private BigDecimal price;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "SOLD_BY", length = 80)
    private String soldBy;

    @Column(name = "NOTE", length = 1000)
    private String note;

    @ManyToOne
    @JoinColumn(name = "CUSTOMER_ID", insertable = false, updatable = false)
    private Customer customer;

    @Override
    public long getOwnerId() {
        return customer == null ? 0 : customer.getOwnerId();
    }

    @Override
    public long getDepartmentId() {
        return customer == null ? 0 : customer.getDepartmentId();
    }

    /** Ties it to its customer, to whose people it belongs. */
    public void belongTo(Customer buyer) {
        customer = buyer;
    }

    /** To whom. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: to whom. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** When it was sold. */
    public LocalDate getSoldOn() {
        return soldOn;
    }

    /** Sets: when it was sold. */
    public void setSoldOn(LocalDate soldOn) {
        this.soldOn = soldOn;
    }

    /** The number of the contract or order then; null where nobody knows it. */
    public String getContractNumber() {
        return contractNumber;
    }

    /** Sets: the number of the contract or order then; null where nobody knows it. */
    public void setContractNumber(String contractNumber) {
        this.contractNumber = contractNumber;
    }

    /** The product, where it still is one of ours. */
    public Long getProductId() {
        return productId;
    }

    /** Sets: the product, where it still is one of ours. */
    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** What was sold, in the words of then. */
    public String getGoods() {
        return goods;
    }

    /** Sets: what was sold, in the words of then. */
    public void setGoods(String goods) {
        this.goods = goods;
    }

    /** How much; null where nobody knows it. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much; null where nobody knows it. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** What one of it cost; null where nobody knows it. */
    public BigDecimal getPrice() {
        return price;
    }

    /** Sets: what one of it cost; null where nobody knows it. */
    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    /** What all of it cost. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: what all of it cost. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** The ISO code of the currency of price and amount. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: the ISO code of the currency of price and amount. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Who sold it; often somebody who has left. */
    public String getSoldBy() {
        return soldBy;
    }

    /** Sets: who sold it; often somebody who has left. */
    public void setSoldBy(String soldBy) {
        this.soldBy = soldBy;
    }

    /** What else is worth knowing. */
    public String getNote() {
        return note;
    }

    /** Sets: what else is worth knowing. */
    public void setNote(String note) {
        this.note = note;
    }
}
