package org.kontor.customers.selling;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UtcInstant;

/** The time a deal spent in a stage (LED-08, LED-24). */
@Entity
@Table(name = "OPPORTUNITY_PASSAGE")
public class StagePassage extends Identified {

    @Column(name = "STAGE_NAME", nullable = false, length = 60)
    private String stageName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "ENTERED_AT", nullable = false)
    private Instant enteredAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "LEFT_AT")
    private Instant leftAt;

    @Column(name = "ENTERED_BY", nullable = false, length = 100)
    private String by;

    @Column(name = "REASON", length = 500)
    private String reason;

    @Column(name = "ADVANCE", nullable = false)
    private boolean advance;

    @ManyToOne(optional = false)
    @JoinColumn(name = "OPPORTUNITY_ID", nullable = false)
    private Opportunity opportunity;

    /** The stage as it was called then. */
    public String getStageName() {
        return stageName;
    }

    /** When the deal came into it. */
    public Instant getEnteredAt() {
        return enteredAt;
    }

    /** When it left; null as long as it is there. */
    public Instant getLeftAt() {
        return leftAt;
    }

    /** Who moved it. */
    public String getBy() {
        return by;
    }

    /** What was said about it. */
    public String getReason() {
        return reason;
    }

    /** Whether it was a step forward from another stage (LED-10). */
    public boolean isAdvance() {
        return advance;
    }

    /** For JPA. */
    protected StagePassage() {}

    StagePassage(String stageName, boolean advance, Instant enteredAt, String by, String reason) {
        this.stageName = stageName;
        this.advance = advance;
        this.enteredAt = enteredAt;
        this.by = by;
        this.reason = reason;
    }

    /** How many full days it lasted; nothing as long as it lasts. */
    public Integer getDays() {
        return leftAt == null ? null : (int) Duration.between(enteredAt, leftAt).toDays();
    }

    void leave(Instant now) {
        leftAt = now;
    }

    void dateBack(Instant entered, Optional<Instant> left) {
        if (left.filter(end -> end.isBefore(entered)).isPresent()) {
            throw new IllegalArgumentException(left.get() + " comes before " + entered);
        }
        enteredAt = entered;
        leftAt = left.orElse(null);
    }

    void setOpportunity(Opportunity opportunity) {
        this.opportunity = opportunity;
    }
}
