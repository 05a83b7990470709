package org.kontor.einvoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kontor.persistence.Versioned;

/** What the tax office wants to know of a product. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "EINVOICE_PRODUCT")
public class ProductTaxCode extends Versioned {

    @Column(name = "PRODUCT_ID", nullable = false)
    private Long productId;

    @Column(name = "TAX_CODE", nullable = false, length = 19)
    private String taxCode;

    @Column(name = "SHORT_NAME", nullable = false, length = 40)
    private String shortName;

    @Column(name = "MODEL", length = 40)
    private String model;

    /** The product. */
    public Long getProductId() {
        return productId;
    }

    /** Sets: the product. */
    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** The classification code of goods and services, nineteen digits. */
    public String getTaxCode() {
        return taxCode;
    }

    /** Sets: the classification code of goods and services, nineteen digits. */
    public void setTaxCode(String taxCode) {
        this.taxCode = taxCode;
    }

    /** The short name of that class; it stands before the name of the goods between asterisks. */
    public String getShortName() {
        return shortName;
    }

    /** Sets: the short name of that class; it stands before the name of the goods between asterisks. */
    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    /** The model or specification. */
    public String getModel() {
        return model;
    }

    /** Sets: the model or specification. */
    public void setModel(String model) {
        this.model = model;
    }
}
