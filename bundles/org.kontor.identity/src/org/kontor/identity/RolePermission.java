package org.kontor.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** One permission of one role. */
@Entity
@Table(name = "ROLE_PERMISSION")
class RolePermission extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "ROLE_ID", nullable = false)
    private Role role;

    @Column(name = "PERMISSION", nullable = false, length = 80)
    private String permission;

    protected RolePermission() {}

    RolePermission(Role role, String permission) {
        this.role = role;
        this.permission = permission;
    }

    String permission() {
        return permission;
    }
}
