package org.kontor.process.internal.late;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** A module that the company uses acts on a kind of step, wherever the step is taken. */
@Entity
@Table(name = "LATE_INTEREST")
public class LateInterest extends Identified {

    @Column(name = "MODULE", nullable = false, length = 80)
    private String module;

    @Column(name = "KIND", nullable = false, length = 80)
    private String kind;

    /** For the persistence. */
    public LateInterest() {}

    LateInterest(String module, String kind) {
        this.module = module;
        this.kind = kind;
    }

    String module() {
        return module;
    }

    String kind() {
        return kind;
    }
}
