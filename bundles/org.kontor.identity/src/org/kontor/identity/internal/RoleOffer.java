package org.kontor.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a permission was given to a standard role once; kept when the administrator takes it away. */
@Entity
@Table(name = "ROLE_OFFER")
public class RoleOffer {

    @Id
    @Column(name = "OFFER", nullable = false, length = 120)
    private String offer;

    /** For the database. */
    protected RoleOffer() {}

    RoleOffer(String offer) {
        this.offer = offer;
    }
}
