package org.kontor.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import org.kontor.kernel.money.Money;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** A goods line of a contract (CON-03). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "CONTRACT_LINE")
public class ContractLine extends Identified {

    @Column(name = "PRODUCT_ID", nullable = false)
    private Long productId;

    @Column(name = "SPECIFICATION", length = 200)
    private String specification;

    @Column(name = "CONFIGURATION_ID")
    private Long configurationId;

    @Column(name = "QUANTITY", nullable = false, precision = 19, scale = 4)
    private BigDecimal quantity = BigDecimal.ONE;

    @Column(name = "PRICE", nullable = false, precision = 19, scale = 4)
    private BigDecimal price;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount = BigDecimal.ZERO;

    @Derived
    @Column(name = "ORIGINAL_ID")
    private Long originalId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "CONTRACT_ID", nullable = false)
    private Contract contract;

    /** The product. */
    public Long getProductId() {
        return productId;
    }

    /** Sets: the product. */
    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** What the contract says about it beyond its name. */
    public String getSpecification() {
        return specification;
    }

    /** Sets: what the contract says about it beyond its name. */
    public void setSpecification(String specification) {
        this.specification = specification;
    }

    /** What was chosen of a configurable product; null for one that is sold as it is (ORD-08). */
    public Long getConfigurationId() {
        return configurationId;
    }

    /** Sets: what was chosen of a configurable product. */
    public void setConfigurationId(Long configurationId) {
        this.configurationId = configurationId;
    }

    /** How much. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** The agreed price of one unit. */
    public BigDecimal getPrice() {
        return price;
    }

    /** Sets: the agreed price of one unit. */
    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    /** Price times quantity, rounded once. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: price times quantity, rounded once. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** The contract it belongs to. */
    public Contract getContract() {
        return contract;
    }

    /** In an amendment the line of the contract that this one is to change; null for a new one. */
    public Long getOriginalId() {
        return originalId;
    }

    /** Sets: in an amendment the line of the contract that this one is to change. */
    public void setOriginalId(Long originalId) {
        this.originalId = originalId;
    }

    void setContract(Contract contract) {
        this.contract = contract;
    }

    void recalculate(Currency currency) {
        amount = Money.ofLine(price, quantity, BigDecimal.ZERO, currency).amount();
    }
}
