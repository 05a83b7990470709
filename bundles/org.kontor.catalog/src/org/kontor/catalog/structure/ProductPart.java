package org.kontor.catalog.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.catalog.Product;
import org.kontor.persistence.Identified;

/** A product of which another one is made, and how much of it (ORD-22). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "PRODUCT_PART")
public class ProductPart extends Identified {

    @Column(name = "PART_ID", nullable = false)
    private Long partId;

    @Column(name = "QUANTITY", nullable = false, precision = 19, scale = 4)
    private BigDecimal quantity = BigDecimal.ONE;

    @ManyToOne(optional = false)
    @JoinColumn(name = "PRODUCT_ID", nullable = false)
    private Product product;

    /** The product that it is made of. */
    public Long getPartId() {
        return partId;
    }

    /** Sets: the product that it is made of. */
    public void setPartId(Long partId) {
        this.partId = partId;
    }

    /** How much of the part is in one unit of the product, in the unit of the part. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much of the part is in one unit of the product. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** The product that is made of it. */
    public Product getProduct() {
        return product;
    }

    /** Sets: the product that is made of it. */
    public void setProduct(Product product) {
        this.product = product;
    }
}
