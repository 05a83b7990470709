package org.kontor.performance.targets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** What a department or a person is to reach of an indicator (KPI-01). */
@Entity
@Table(name = "TARGET_SHARE")
public class TargetShare extends Identified {

    @Column(name = "MEASURE", nullable = false, length = 40)
    private String measure;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private Seat.Kind kind;

    @Column(name = "SEAT_ID", nullable = false)
    private long seatId;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @ManyToOne(optional = false)
    @JoinColumn(name = "PLAN_ID", nullable = false)
    private TargetPlan targetPlan;

    /** For JPA. */
    protected TargetShare() {}

    TargetShare(TargetPlan plan, String measure, Seat seat, BigDecimal amount) {
        this.targetPlan = plan;
        this.measure = measure;
        this.kind = seat.kind();
        this.seatId = seat.id();
        this.amount = amount;
    }

    /** What is counted. */
    public String getMeasure() {
        return measure;
    }

    /** Whose share it is. */
    public Seat getSeat() {
        return new Seat(kind, seatId);
    }

    /** What is to be reached. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: what is to be reached. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
