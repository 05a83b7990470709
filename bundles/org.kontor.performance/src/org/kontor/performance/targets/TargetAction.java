package org.kontor.performance.targets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.persistence.Identified;

/** A step by which a plan is carried out (KPI-15, P-06). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "TARGET_ACTION")
public class TargetAction extends Identified {

    @Column(name = "TASK", nullable = false, length = 300)
    private String task;

    @Column(name = "USER_ID")
    private Long userId;

    @Column(name = "DUE_ON")
    private LocalDate dueOn;

    @Column(name = "DONE", nullable = false)
    private boolean done;

    @Column(name = "DEVIATION", length = 500)
    private String deviation;

    @ManyToOne(optional = false)
    @JoinColumn(name = "PLAN_ID", nullable = false)
    private TargetPlan targetPlan;

    /** What is to be done. */
    public String getTask() {
        return task;
    }

    /** Sets: what is to be done. */
    public void setTask(String task) {
        this.task = task;
    }

    /** Who sees to it. */
    public Long getUserId() {
        return userId;
    }

    /** Sets: who sees to it. */
    public void setUserId(Long userId) {
        this.userId = userId;
    }

    /** By when. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Sets: by when. */
    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** Whether it has been done. */
    public boolean isDone() {
        return done;
    }

    /** Sets: whether it has been done. */
    public void setDone(boolean done) {
        this.done = done;
    }

    /** What went otherwise than planned, and what is done about it. */
    public String getDeviation() {
        return deviation;
    }

    /** Sets: what went otherwise than planned, and what is done about it. */
    public void setDeviation(String deviation) {
        this.deviation = deviation;
    }

    void setTargetPlan(TargetPlan targetPlan) {
        this.targetPlan = targetPlan;
    }
}
