package org.kontor.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.persistence.Identified;

/**
 * A step by which a signed contract is carried out: shipment, installation, training, acceptance (CON-28). Getters answer null
 * while a draft is not filled in.
 */
@Entity
@Table(name = "CONTRACT_STEP")
public class DeliveryStep extends Identified {

    @Column(name = "STEP", nullable = false, length = 60)
    private String step;

    @Column(name = "PLANNED_ON", nullable = false)
    private LocalDate plannedOn;

    @Column(name = "DONE_ON")
    private LocalDate doneOn;

    @Column(name = "RESPONSIBLE_ID", nullable = false)
    private Long responsibleId;

    @Column(name = "NOTE", length = 200)
    private String note;

    @ManyToOne(optional = false)
    @JoinColumn(name = "CONTRACT_ID", nullable = false)
    private Contract contract;

    /** What is done. */
    public String getStep() {
        return step;
    }

    /** Sets: what is done. */
    public void setStep(String step) {
        this.step = step;
    }

    /** The day by which it is to be done. */
    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    /** Sets: the day by which it is to be done. */
    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }

    /** The day it was done; null until then. */
    public LocalDate getDoneOn() {
        return doneOn;
    }

    /** Sets: the day it was done. */
    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    /** The user who sees to it. */
    public Long getResponsibleId() {
        return responsibleId;
    }

    /** Sets: the user who sees to it. */
    public void setResponsibleId(Long responsibleId) {
        this.responsibleId = responsibleId;
    }

    /** Anything else worth knowing. */
    public String getNote() {
        return note;
    }

    /** Sets: anything else worth knowing. */
    public void setNote(String note) {
        this.note = note;
    }

    /** Takes over what a draft says. */
    void take(DeliveryStep draft) {
        step = draft.step;
        plannedOn = draft.plannedOn;
        doneOn = draft.doneOn;
        responsibleId = draft.responsibleId;
        note = draft.note;
    }

    void setContract(Contract contract) {
        this.contract = contract;
    }
}
