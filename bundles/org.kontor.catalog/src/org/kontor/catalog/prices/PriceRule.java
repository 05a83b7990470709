package org.kontor.catalog.prices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Versioned;

/** How far below company price a role may go (ORD-04). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "PRICE_RULE")
public class PriceRule extends Versioned {

    @Column(name = "ROLE_ID", nullable = false)
    private Long roleId;

    @Column(name = "MOST_BELOW", nullable = false, precision = 19, scale = 4)
    private BigDecimal mostBelow;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    /** The role whose users it binds. */
    public Long getRoleId() {
        return roleId;
    }

    /** Sets: the role whose users it binds. */
    public void setRoleId(Long roleId) {
        this.roleId = roleId;
    }

    /** How far below company price they may agree on a price without asking, 0.1 for 10 %. */
    public BigDecimal getMostBelow() {
        return mostBelow;
    }

    /** Sets: how far below company price they may agree on a price without asking, 0.1 for 10 %. */
    public void setMostBelow(BigDecimal mostBelow) {
        this.mostBelow = mostBelow;
    }

    /** Whether the rule is in use. */
    public boolean isActive() {
        return active;
    }

    /** Sets: whether the rule is in use. */
    public void setActive(boolean active) {
        this.active = active;
    }
}
