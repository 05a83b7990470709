package org.kontor.customers.competitors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** Another name of a competitor, by which deals and market notes find it. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "COMPETITOR_ALIAS")
public class CompetitorAlias extends Identified {

    @Column(name = "NAME", nullable = false, length = 120)
    private String name;

    @Derived
    @Column(name = "NAME_KEY", nullable = false, length = 120)
    private String key;

    @ManyToOne(optional = false)
    @JoinColumn(name = "COMPETITOR_ID", nullable = false)
    private Competitor competitor;

    /** The name. */
    public String getName() {
        return name;
    }

    /** Sets: the name. */
    public void setName(String name) {
        this.name = name;
        key = name == null ? null : Competitor.keyOf(name);
    }

    /** Under which it stands for one competitor only. */
    public String getKey() {
        return key;
    }

    /** Whose name it is. */
    public Competitor getCompetitor() {
        return competitor;
    }

    void setCompetitor(Competitor competitor) {
        this.competitor = competitor;
    }
}
