package org.kontor.catalog.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.catalog.Product;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** What a product is like in one respect (ORD-22). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "ATTRIBUTE_VALUE")
public class AttributeValue extends Identified {

    @Column(name = "ATTRIBUTE_ID", nullable = false)
    private Long attributeId;

    @Column(name = "TEXT_VALUE", nullable = false, length = 120)
    private String value;

    @Derived
    @Column(name = "NUMBER_VALUE", precision = 19, scale = 4)
    private BigDecimal number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "PRODUCT_ID", nullable = false)
    private Product product;

    /** The respect: one of the attributes that the company keeps. */
    public Long getAttributeId() {
        return attributeId;
    }

    /** Sets: the respect. */
    public void setAttributeId(Long attributeId) {
        this.attributeId = attributeId;
    }

    /** The value as it is written, without the unit. */
    public String getValue() {
        return value;
    }

    /** Sets: the value as it is written, without the unit. */
    public void setValue(String value) {
        this.value = value;
    }

    /** The value of an attribute that is measured, in the unit of the attribute; null for one that is described. */
    public BigDecimal getNumber() {
        return number;
    }

    /** Sets: the value of an attribute that is measured. */
    public void setNumber(BigDecimal number) {
        this.number = number;
    }

    /** The product. */
    public Product getProduct() {
        return product;
    }

    /** Sets: the product. */
    public void setProduct(Product product) {
        this.product = product;
    }
}
