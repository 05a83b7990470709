package org.kontor.catalog.prices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** The price of a product from a quantity on. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "LISTED_PRICE")
public class ListedPrice extends Identified {

    @Column(name = "PRODUCT_ID", nullable = false)
    private Long productId;

    @Column(name = "FROM_QUANTITY", nullable = false, precision = 19, scale = 4)
    private BigDecimal fromQuantity = BigDecimal.ZERO;

    @Column(name = "PRICE", nullable = false, precision = 19, scale = 4)
    private BigDecimal price;

    @ManyToOne(optional = false)
    @JoinColumn(name = "LIST_ID", nullable = false)
    private PriceList list;

    /** The product. */
    public Long getProductId() {
        return productId;
    }

    /** Sets: the product. */
    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** The quantity on one line from which it holds. */
    public BigDecimal getFromQuantity() {
        return fromQuantity;
    }

    /** Sets: the quantity on one line from which it holds. */
    public void setFromQuantity(BigDecimal fromQuantity) {
        this.fromQuantity = fromQuantity;
    }

    /** The price of one unit without tax, in the currency of the list. */
    public BigDecimal getPrice() {
        return price;
    }

    /** Sets: the price of one unit without tax, in the currency of the list. */
    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    /** The list it stands in. */
    public PriceList getList() {
        return list;
    }

    void setList(PriceList list) {
        this.list = list;
    }
}
