package org.kontor.catalog.configuration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.kontor.persistence.Versioned;

/** Options of a configurable product that belong together: its voltage, its accessories (ORD-08). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "OPTION_GROUP")
public class OptionGroup extends Versioned {

    @Column(name = "PRODUCT_ID", nullable = false)
    private Long productId;

    @Column(name = "NAME", nullable = false, length = 60)
    private String name;

    @Column(name = "POSITION_NO", nullable = false)
    private Integer position;

    @Column(name = "REQUIRED", nullable = false)
    private boolean required;

    @Column(name = "SEVERAL", nullable = false)
    private boolean several;

    @OneToMany(mappedBy = "group", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ProductOption> options = new ArrayList<>();

    /** The product that can be configured. */
    public Long getProductId() {
        return productId;
    }

    /** Sets: the product that can be configured. */
    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** What the options are about. */
    public String getName() {
        return name;
    }

    /** Sets: what the options are about. */
    public void setName(String name) {
        this.name = name;
    }

    /** Its place among the groups of the product. */
    public Integer getPosition() {
        return position;
    }

    /** Sets: its place among the groups of the product. */
    public void setPosition(Integer position) {
        this.position = position;
    }

    /** Whether something of it must be chosen. */
    public boolean isRequired() {
        return required;
    }

    /** Sets: whether something of it must be chosen. */
    public void setRequired(boolean required) {
        this.required = required;
    }

    /** Whether several of its options can be chosen together. */
    public boolean isSeveral() {
        return several;
    }

    /** Sets: whether several of its options can be chosen together. */
    public void setSeveral(boolean several) {
        this.several = several;
    }

    /** What can be chosen. */
    public List<ProductOption> getOptions() {
        return options;
    }

    /** Ties a new option to the group. */
    public ProductOption adopt(ProductOption option) {
        option.setGroup(this);
        return option;
    }
}
