package org.kontor.customers.completeness;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.kontor.customers.CustomerKind;
import org.kontor.persistence.Versioned;

/**
 * What a complete file of a kind of customers has (CUS-22), kept by the administrator. One rule names no kind and holds for
 * all kinds without a rule of their own.
 */
@Entity
@Table(name = "COMPLETENESS_RULE")
public class CompletenessRule extends Versioned {

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 20)
    private CustomerKind kind;

    @OneToMany(mappedBy = "rule", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<CountedItem> items = new ArrayList<>();

    /** The kind of customers; null for all that have no rule of their own. */
    public CustomerKind getKind() {
        return kind;
    }

    /** Sets: the kind of customers. */
    public void setKind(CustomerKind kind) {
        this.kind = kind;
    }

    /** What counts. */
    public List<CountedItem> getItems() {
        return items;
    }

    /** Ties a new item to the rule. */
    public void adopt(CountedItem item) {
        item.setRule(this);
    }
}
