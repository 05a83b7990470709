package org.kontor.identity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    @OneToMany(mappedBy = "role", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<RolePermission> permissionLines = new ArrayList<>();

    @OneToMany(mappedBy = "role", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<RoleShare> shares = new ArrayList<>();

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
        return Codes.join(permissionIds());
    }

    /** Sets: the permissions it gives, separated by spaces. */
    public void setPermissions(String permissions) {
        SortedSet<String> wanted = Codes.split(permissions);
        permissionLines.removeIf(line -> !wanted.contains(line.permission()));
        wanted.removeAll(permissionIds());
        wanted.forEach(id -> permissionLines.add(new RolePermission(this, id)));
    }

    /** The permissions it gives. */
    public Set<String> permissionIds() {
        return permissionLines.stream().map(RolePermission::permission).collect(Collectors.toUnmodifiableSet());
    }

    /** The areas in which it allows something. */
    public SortedSet<String> areas() {
        return permissionIds().stream()
                .filter(id -> id.indexOf('.') > 0)
                .map(id -> id.substring(0, id.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The departments whose records its users read as well (SEC-04). */
    public List<RoleShare> getShares() {
        return shares;
    }

    /** Ties a line to this role. */
    public void adopt(RoleShare share) {
        share.belongTo(this);
    }
}
