package org.kontor.identity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.kontor.persistence.Secret;
import org.kontor.persistence.UtcInstant;
import org.kontor.persistence.Versioned;

/** Somebody who signs in. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "APP_USER")
public class User extends Versioned {

    @Column(name = "LOGIN", nullable = false, length = 40)
    private String login;

    @Column(name = "NAME", nullable = false, length = 80)
    private String name;

    @Column(name = "TITLE", length = 80)
    private String title;

    @Column(name = "EMAIL", length = 120)
    private String email;

    @Column(name = "DEPARTMENT_ID", nullable = false)
    private Long departmentId;

    @Column(name = "MANAGER_ID")
    private Long managerId;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    @Secret
    @Column(name = "PASSWORD_HASH", length = 200)
    private String passwordHash;

    @Column(name = "FAILURES", nullable = false)
    private int failures;

    @Convert(converter = UtcInstant.class)
    @Column(name = "LOCKED_UNTIL")
    private Instant lockedUntil;

    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<UserRole> roleLines = new ArrayList<>();

    /** The name to sign in with; unique, lower case. */
    public String getLogin() {
        return login;
    }

    /** Sets: the name to sign in with; unique, lower case. */
    public void setLogin(String login) {
        this.login = login;
    }

    /** The name that colleagues see. */
    public String getName() {
        return name;
    }

    /** Sets: the name that colleagues see. */
    public void setName(String name) {
        this.name = name;
    }

    /** The position in the company. */
    public String getTitle() {
        return title;
    }

    /** Sets: the position in the company. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** The e-mail address at work; nobody needs one. */
    public String getEmail() {
        return email;
    }

    /** Sets: the e-mail address at work. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** The department the user works in. */
    public Long getDepartmentId() {
        return departmentId;
    }

    /** Sets: the department the user works in. */
    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    /** The user this one reports to. */
    public Long getManagerId() {
        return managerId;
    }

    /** Sets: the user this one reports to. */
    public void setManagerId(Long managerId) {
        this.managerId = managerId;
    }

    /** Codes of the roles, separated by spaces. */
    public String getRoles() {
        return Codes.join(roleCodes());
    }

    /** Sets: codes of the roles, separated by spaces. */
    public void setRoles(String roles) {
        SortedSet<String> wanted = Codes.split(roles);
        roleLines.removeIf(line -> !wanted.contains(line.role()));
        wanted.removeAll(roleCodes());
        wanted.forEach(code -> roleLines.add(new UserRole(this, code)));
    }

    /** Whether the user may sign in. */
    public boolean isActive() {
        return active;
    }

    /** Sets: whether the user may sign in. */
    public void setActive(boolean active) {
        this.active = active;
    }

    /** The PBKDF2 hash of the password; none while no password was set. */
    public String getPasswordHash() {
        return passwordHash;
    }

    /** How often in a row the password was wrong. */
    public int getFailures() {
        return failures;
    }

    /** Until when the user is locked out. */
    public Instant getLockedUntil() {
        return lockedUntil;
    }

    /** The codes of the roles. */
    public Set<String> roleCodes() {
        return roleLines.stream().map(UserRole::role).collect(Collectors.toUnmodifiableSet());
    }

    /** Sets the hash of a new password and ends a lock-out; for the identity bundle. */
    public void changePasswordHash(String hash) {
        passwordHash = hash;
        failures = 0;
        lockedUntil = null;
    }

    /** Notes a wrong password; after the given number of them the user is locked out until then. */
    public void noteFailure(int allowed, Instant until) {
        failures++;
        if (failures >= allowed) {
            failures = 0;
            lockedUntil = until;
        }
    }

    /** Notes a right password. */
    public void noteSuccess() {
        failures = 0;
        lockedUntil = null;
    }

    /**
     * Whether the user is locked out at that moment.
     *
     * @param longest how long a lock-out lasts; one that ends later than that from now comes from a clock that was set
     *     back since, and counts no more
     */
    public boolean isLockedAt(Instant now, Duration longest) {
        return lockedUntil != null && now.isBefore(lockedUntil) && !lockedUntil.isAfter(now.plus(longest));
    }
}
