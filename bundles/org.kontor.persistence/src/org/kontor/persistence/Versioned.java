package org.kontor.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What every stored record has: a technical id, a version for optimistic locking, and who touched it last.
 *
 * <p>All ids come from one sequence, so that an id never means two records, and in steps of 100, so that a new record
 * seldom asks the database for one.
 */
@MappedSuperclass
public abstract class Versioned {

    @Id
    @SequenceGenerator(name = "KONTOR_ID", sequenceName = "KONTOR_ID", allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_ID")
    @Column(name = "ID", nullable = false)
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private int version;

    @Convert(converter = UtcInstant.class)
    @Column(name = "CREATED_AT", nullable = false, updatable = false)
    private Instant createdAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "CHANGED_AT", nullable = false)
    private Instant changedAt;

    @Column(name = "CHANGED_BY", nullable = false, length = 100)
    private String changedBy;

    /** The technical id; only of records that a unit of work has taken in. */
    public long getId() {
        return id;
    }

    /** Raised by one with each change. */
    public int getVersion() {
        return version;
    }

    /** When it was entered. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When it was last changed. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** Who changed it last. */
    public String getChangedBy() {
        return changedBy;
    }

    /** Notes who touches it; called by the unit of work. */
    public void touch(Instant now, String by) {
        if (createdAt == null) {
            createdAt = now;
        }
        changedAt = now;
        changedBy = by;
    }
}
