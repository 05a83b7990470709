package org.kontor.process.internal.late;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UtcInstant;

/** Word of a step that was taken where a module is not installed, until a desktop with that module has acted on it. */
@Entity
@Table(name = "LATE_WORK")
public class LateWork extends Identified {

    @Column(name = "MODULE", nullable = false, length = 80)
    private String module;

    @Column(name = "KIND", nullable = false, length = 80)
    private String kind;

    @Column(name = "SUBJECT_ID", nullable = false)
    private long subject;

    @Convert(converter = UtcInstant.class)
    @Column(name = "LEFT_AT", nullable = false)
    private Instant leftAt;

    /** For the persistence. */
    public LateWork() {}

    LateWork(String module, String kind, long subject, Instant leftAt) {
        this.module = module;
        this.kind = kind;
        this.subject = subject;
        this.leftAt = leftAt;
    }

    long subject() {
        return subject;
    }
}
