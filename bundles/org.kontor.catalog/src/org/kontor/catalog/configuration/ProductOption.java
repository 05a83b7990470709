package org.kontor.catalog.configuration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** Something that can be chosen of a configurable product (ORD-08). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "PRODUCT_OPTION")
public class ProductOption extends Identified {

    @Column(name = "CODE", nullable = false, length = 20)
    private String code;

    @Column(name = "LABEL", nullable = false, length = 120)
    private String label;

    @Column(name = "PART_ID")
    private Long partId;

    @Column(name = "QUANTITY", nullable = false, precision = 19, scale = 4)
    private BigDecimal quantity = BigDecimal.ONE;

    @Column(name = "SURCHARGE", nullable = false, precision = 19, scale = 4)
    private BigDecimal surcharge = BigDecimal.ZERO;

    @Column(name = "NEEDS", length = 200)
    private String needs;

    @Column(name = "EXCLUDES", length = 200)
    private String excludes;

    @ManyToOne(optional = false)
    @JoinColumn(name = "GROUP_ID", nullable = false)
    private OptionGroup group;

    /** A short name, unique among the options of the product; rules refer to it. */
    public String getCode() {
        return code;
    }

    /** Sets: a short name, unique among the options of the product; rules refer to it. */
    public void setCode(String code) {
        this.code = code;
    }

    /** What users read. */
    public String getLabel() {
        return label;
    }

    /** Sets: what users read. */
    public void setLabel(String label) {
        this.label = label;
    }

    /** A product that is sold along on a line of its own; null for an option of the product itself. */
    public Long getPartId() {
        return partId;
    }

    /** Sets: a product that is sold along on a line of its own; null for an option of the product itself. */
    public void setPartId(Long partId) {
        this.partId = partId;
    }

    /** How much of that product goes with one configured product. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** Sets: how much of that product goes with one configured product. */
    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    /** What it adds to the price of one configured product, in the currency of the product; negative for less. */
    public BigDecimal getSurcharge() {
        return surcharge;
    }

    /** Sets: what it adds to the price of one configured product, in the currency of the product; negative for less. */
    public void setSurcharge(BigDecimal surcharge) {
        this.surcharge = surcharge;
    }

    /** Codes of options that must be chosen with it, divided by commas. */
    public String getNeeds() {
        return needs;
    }

    /** Sets: codes of options that must be chosen with it, divided by commas. */
    public void setNeeds(String needs) {
        this.needs = needs;
    }

    /** Codes of options that cannot be chosen with it, divided by commas. */
    public String getExcludes() {
        return excludes;
    }

    /** Sets: codes of options that cannot be chosen with it, divided by commas. */
    public void setExcludes(String excludes) {
        this.excludes = excludes;
    }

    void setGroup(OptionGroup group) {
        this.group = group;
    }
}
