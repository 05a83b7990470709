package org.kontor.contracts.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.persistence.Identified;

/** A step of the plan by which the revenue of a project is recognised (FIN-13). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "REVENUE_STEP")
public class RevenueStep extends Identified {

    @Column(name = "PLANNED_ON", nullable = false)
    private LocalDate plannedOn;

    @Column(name = "TITLE", nullable = false, length = 120)
    private String title;

    @Column(name = "PROGRESS", nullable = false)
    private Integer progress;

    @ManyToOne(optional = false)
    @JoinColumn(name = "PROJECT_ID", nullable = false)
    private Project project;

    /** The day it is to be reached. */
    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    /** Sets: the day it is to be reached. */
    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }

    /** What is done by then. */
    public String getTitle() {
        return title;
    }

    /** Sets: what is done by then. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** How much of the whole project is done by then, in percent. */
    public Integer getProgress() {
        return progress;
    }

    /** Sets: how much of the whole project is done by then, in percent. */
    public void setProgress(Integer progress) {
        this.progress = progress;
    }

    void setProject(Project project) {
        this.project = project;
    }
}
