package org.kontor.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.persistence.Identified;

/** What happened while a contract was carried out (CON-08). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "CONTRACT_PROGRESS")
public class ProgressEntry extends Identified {

    @Column(name = "HAPPENED_ON", nullable = false)
    private LocalDate happenedOn;

    @Column(name = "STEP", length = 60)
    private String step;

    @Column(name = "REPORT", nullable = false, length = 1000)
    private String report;

    @Column(name = "NOTED_BY", nullable = false, length = 80)
    private String notedBy;

    @ManyToOne(optional = false)
    @JoinColumn(name = "CONTRACT_ID", nullable = false)
    private Contract contract;

    /** The day it happened. */
    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    /** Sets: the day it happened. */
    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    /** The step of carrying out that it belongs to: shipment, installation, training, acceptance (CON-28). */
    public String getStep() {
        return step;
    }

    /** Sets: the step of carrying out that it belongs to. */
    public void setStep(String step) {
        this.step = step;
    }

    /** What happened. */
    public String getReport() {
        return report;
    }

    /** Sets: what happened. */
    public void setReport(String report) {
        this.report = report;
    }

    /** The name of who noted it. */
    public String getNotedBy() {
        return notedBy;
    }

    /** Sets: the name of who noted it. */
    public void setNotedBy(String notedBy) {
        this.notedBy = notedBy;
    }

    void setContract(Contract contract) {
        this.contract = contract;
    }
}
