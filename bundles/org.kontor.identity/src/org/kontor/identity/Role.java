package org.kontor.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Set;
import org.kontor.kernel.actor.Scope;
import org.kontor.persistence.Versioned;

/** What a group of users may do and how far they see (SEC-01, SEC-02). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "APP_ROLE")
public class Role extends Versioned {

    @Column(name = "CODE", nullable = false, length = 30)
    private String code;

    @Column(name = "NAME", nullable = false, length = 80)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "SCOPE", nullable = false, length = 20)
    private Scope scope = Scope.OWN;

    @Column(name = "PERMISSIONS", nullable = false, length = 4000)
    private String permissions;

    /** The code by which users refer to it; unique, without spaces. */
    public String getCode() {
        return code;
    }

    /** Sets: the code by which users refer to it; unique, without spaces. */
    public void setCode(String code) {
        this.code = code;
    }

    /** Its name. */
    public String getName() {
        return name;
    }

    /** Sets: its name. */
    public void setName(String name) {
        this.name = name;
    }

    /** How far its users see in the areas it opens. */
    public Scope getScope() {
        return scope;
    }

    /** Sets: how far its users see in the areas it opens. */
    public void setScope(Scope scope) {
        this.scope = scope;
    }

    /** The permissions it gives, separated by spaces. */
    public String getPermissions() {
        return permissions;
    }

    /** Sets: the permissions it gives, separated by spaces. */
    public void setPermissions(String permissions) {
        this.permissions = permissions;
    }

    /** The permissions it gives. */
    public Set<String> permissionIds() {
        return Set.of(permissions.strip().split("\\s+"));
    }
}
