package org.kontor.customers.selling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** A competitor in a deal (LED-12). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "OPPORTUNITY_COMPETITOR")
public class CompetingOffer extends Identified {

    @Column(name = "NAME", nullable = false, length = 120)
    private String name;

    @Column(name = "PRODUCT", length = 120)
    private String product;

    @Column(name = "STRENGTH", length = 500)
    private String strength;

    @Column(name = "WEAKNESS", length = 500)
    private String weakness;

    @Column(name = "LAST_MOVE", length = 500)
    private String move;

    @ManyToOne(optional = false)
    @JoinColumn(name = "OPPORTUNITY_ID", nullable = false)
    private Opportunity opportunity;

    /** Who. */
    public String getName() {
        return name;
    }

    /** Sets: who. */
    public void setName(String name) {
        this.name = name;
    }

    /** What they offer. */
    public String getProduct() {
        return product;
    }

    /** Sets: what they offer. */
    public void setProduct(String product) {
        this.product = product;
    }

    /** What speaks for them. */
    public String getStrength() {
        return strength;
    }

    /** Sets: what speaks for them. */
    public void setStrength(String strength) {
        this.strength = strength;
    }

    /** What speaks against them. */
    public String getWeakness() {
        return weakness;
    }

    /** Sets: what speaks against them. */
    public void setWeakness(String weakness) {
        this.weakness = weakness;
    }

    /** What they did last. */
    public String getMove() {
        return move;
    }

    /** Sets: what they did last. */
    public void setMove(String move) {
        this.move = move;
    }

    void setOpportunity(Opportunity opportunity) {
        this.opportunity = opportunity;
    }
}
