package org.kontor.customers.competitors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** A product of a competitor. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "COMPETITOR_PRODUCT")
public class CompetitorProduct extends Identified {

    @Column(name = "NAME", nullable = false, length = 120)
    private String name;

    @Column(name = "NOTE", length = 500)
    private String note;

    @ManyToOne(optional = false)
    @JoinColumn(name = "COMPETITOR_ID", nullable = false)
    private Competitor competitor;

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** Sets: what it is called. */
    public void setName(String name) {
        this.name = name;
    }

    /** What is to be known of it. */
    public String getNote() {
        return note;
    }

    /** Sets: what is to be known of it. */
    public void setNote(String note) {
        this.note = note;
    }

    void setCompetitor(Competitor competitor) {
        this.competitor = competitor;
    }
}
