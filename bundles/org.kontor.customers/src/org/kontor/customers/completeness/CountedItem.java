package org.kontor.customers.completeness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** An item that counts by a rule, and how much (CUS-22). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "COMPLETENESS_ITEM")
public class CountedItem extends Identified {

    @Enumerated(EnumType.STRING)
    @Column(name = "ITEM", nullable = false, length = 20)
    private FileItem item;

    @Column(name = "WEIGHT", nullable = false)
    private Integer weight;

    @ManyToOne(optional = false)
    @JoinColumn(name = "RULE_ID", nullable = false)
    private CompletenessRule rule;

    /** For the persistence provider and for drafts. */
    public CountedItem() {}

    /** An item with its weight. */
    public CountedItem(FileItem item, int weight) {
        this.item = item;
        this.weight = weight;
    }

    /** What counts. */
    public FileItem getItem() {
        return item;
    }

    /** Sets: what counts. */
    public void setItem(FileItem item) {
        this.item = item;
    }

    /** How much it counts, in proportion to the sum of all weights of the rule; more than 0. */
    public Integer getWeight() {
        return weight;
    }

    /** Sets: how much it counts. */
    public void setWeight(Integer weight) {
        this.weight = weight;
    }

    void setRule(CompletenessRule rule) {
        this.rule = rule;
    }
}
