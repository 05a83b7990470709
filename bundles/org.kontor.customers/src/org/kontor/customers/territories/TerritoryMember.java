package org.kontor.customers.territories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** Who works in a territory. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "TERRITORY_MEMBER")
public class TerritoryMember extends Identified {

    @Column(name = "USER_ID", nullable = false)
    private Long userId;

    @Column(name = "RESPONSIBLE", nullable = false)
    private boolean responsible;

    @ManyToOne(optional = false)
    @JoinColumn(name = "TERRITORY_ID", nullable = false)
    private Territory territory;

    /** The colleague. */
    public Long getUserId() {
        return userId;
    }

    /** Sets: the colleague. */
    public void setUserId(Long userId) {
        this.userId = userId;
    }

    /** Whether the colleague is the first of the territory, who gets what nobody of it has. */
    public boolean isResponsible() {
        return responsible;
    }

    /** Sets: whether the colleague is the first of the territory, who gets what nobody of it has. */
    public void setResponsible(boolean responsible) {
        this.responsible = responsible;
    }

    void setTerritory(Territory territory) {
        this.territory = territory;
    }
}
