package org.kontor.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/**
 * Everything that is stored has a technical id. All ids come from one sequence, so that an id never means two records,
 * and in steps of 100, so that a new record seldom asks the database for one. Lines of a document extend this; records
 * extend {@link Versioned}.
 */
@MappedSuperclass
public abstract class Identified {

    @Id
    @SequenceGenerator(name = "KONTOR_ID", sequenceName = "KONTOR_ID", allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_ID")
    @Column(name = "ID", nullable = false)
    private Long id;

    /** Whether it has been stored and so has an id. */
    public boolean isStored() {
        return id != null;
    }

    /**
     * The technical id.
     *
     * @throws IllegalStateException before it was stored
     */
    public long getId() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet: " + getClass().getSimpleName());
        }
        return id;
    }
}
