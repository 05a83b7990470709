package org.kontor.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** What every record has: an id, a version for optimistic locking, and who touched it last. */
@MappedSuperclass
public abstract class Versioned extends Identified {

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
