package org.kontor.customers.selling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** A member of the team that works on a deal (LED-16). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "OPPORTUNITY_MEMBER")
public class DealMember extends Identified {

    @Column(name = "USER_ID", nullable = false)
    private Long userId;

    @Column(name = "PART", length = 80)
    private String part;

    @ManyToOne(optional = false)
    @JoinColumn(name = "OPPORTUNITY_ID", nullable = false)
    private Opportunity opportunity;

    /** The colleague. */
    public Long getUserId() {
        return userId;
    }

    /** Sets: the colleague. */
    public void setUserId(Long userId) {
        this.userId = userId;
    }

    /** What the colleague does for the deal. */
    public String getPart() {
        return part;
    }

    /** Sets: what the colleague does for the deal. */
    public void setPart(String part) {
        this.part = part;
    }

    void setOpportunity(Opportunity opportunity) {
        this.opportunity = opportunity;
    }
}
