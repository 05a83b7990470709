package org.kontor.contracts.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** For whom a contract in review waits, and since when (CON-18); follows from the answers and is kept for lists. */
@Embeddable
public class ReviewWait {

    @Enumerated(EnumType.STRING)
    @Column(name = "WAITS_FOR", length = 30)
    private AwaitedReview waitsFor;

    @Column(name = "WAITS_SINCE")
    private LocalDate since;

    /** For JPA. */
    protected ReviewWait() {}

    /** A contract that waits. */
    public ReviewWait(AwaitedReview waitsFor, LocalDate since) {
        this.waitsFor = waitsFor;
        this.since = since;
    }

    /** For whom. */
    public AwaitedReview getWaitsFor() {
        return waitsFor;
    }

    /** Since which day they wait: when it was submitted, and for the office when the last one answered. */
    public LocalDate getSince() {
        return since;
    }
}
