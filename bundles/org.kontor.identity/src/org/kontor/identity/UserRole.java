package org.kontor.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** One role of one user. */
@Entity
@Table(name = "USER_ROLE")
class UserRole extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "USER_ID", nullable = false)
    private User user;

    @Column(name = "ROLE_CODE", nullable = false, length = 30)
    private String role;

    protected UserRole() {}

    UserRole(User user, String role) {
        this.user = user;
        this.role = role;
    }

    String role() {
        return role;
    }
}
