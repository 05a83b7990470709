package org.kontor.process.internal.segments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.Identified;
import org.kontor.process.segments.Comparison;
import org.kontor.process.segments.Condition;

/** A condition as it is stored: its values a line each, its span as ISO writes periods. */
@Entity
@Table(name = "SEGMENT_CONDITION")
public class SegmentCondition extends Identified {

    private static final String SEPARATOR = "\n";

    @ManyToOne(optional = false)
    @JoinColumn(name = "SEGMENT_ID", nullable = false)
    private Segment segment;

    @Column(name = "PLACE", nullable = false)
    private int place;

    @Column(name = "SUBJECT", nullable = false, length = 80)
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "COMPARISON", nullable = false, length = 20)
    private Comparison comparison;

    @Column(name = "COMPARED_TO", length = 2000)
    private String comparedTo;

    @Column(name = "SPAN", length = 20)
    private String span;

    @Column(name = "CURRENCY", length = 3)
    private String currency;

    /** For the persistence provider. */
    protected SegmentCondition() {}

    SegmentCondition(Segment segment, int place, Condition condition) {
        this.segment = segment;
        this.place = place;
        subject = condition.subject();
        comparison = condition.comparison();
        comparedTo = condition.values().isEmpty() ? null : String.join(SEPARATOR, condition.values());
        span = condition.span().map(Period::toString).orElse(null);
        currency = condition.currency().orElse(null);
    }

    Condition condition() {
        return new Condition(
                subject,
                comparison,
                comparedTo == null ? List.of() : List.of(comparedTo.split(SEPARATOR)),
                Optional.ofNullable(span).map(Period::parse),
                Optional.ofNullable(currency));
    }
}
