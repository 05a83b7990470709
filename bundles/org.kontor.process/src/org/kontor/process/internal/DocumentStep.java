package org.kontor.process.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UtcInstant;

/**
 * One step that a document took, and the stay in the state that it led to. What was taken when by whom is never changed;
 * the next step notes when and by whom the state was left.
 */
@Entity
@Table(name = "DOCUMENT_STEP")
public class DocumentStep extends Identified {

    @Column(name = "DOCUMENT_TYPE", nullable = false, length = 40)
    private String documentType;

    @Column(name = "DOCUMENT_ID", nullable = false)
    private long documentId;

    @Column(name = "FROM_STATE", length = 40)
    private String fromState;

    @Column(name = "TO_STATE", nullable = false, length = 40)
    private String toState;

    @Convert(converter = UtcInstant.class)
    @Column(name = "TAKEN_AT", nullable = false)
    private Instant takenAt;

    @Column(name = "TAKEN_BY", nullable = false, length = 100)
    private String takenBy;

    @Column(name = "NOTE", length = 500)
    private String note;

    @Convert(converter = UtcInstant.class)
    @Column(name = "LEFT_AT")
    private Instant leftAt;

    @Column(name = "LEFT_BY", length = 100)
    private String leftBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "BEGUN_AT")
    private Instant begunAt;

    @Column(name = "VISIT", nullable = false)
    private int visit;

    /** The type of the document. */
    public String getDocumentType() {
        return documentType;
    }

    /** Sets: the type of the document. */
    public void setDocumentType(String documentType) {
        this.documentType = documentType;
    }

    /** The id of the document. */
    public long getDocumentId() {
        return documentId;
    }

    /** Sets: the id of the document. */
    public void setDocumentId(long documentId) {
        this.documentId = documentId;
    }

    /** The state before. */
    public String getFromState() {
        return fromState;
    }

    /** Sets: the state before. */
    public void setFromState(String fromState) {
        this.fromState = fromState;
    }

    /** The state after. */
    public String getToState() {
        return toState;
    }

    /** Sets: the state after. */
    public void setToState(String toState) {
        this.toState = toState;
    }

    /** When. */
    public Instant getTakenAt() {
        return takenAt;
    }

    /** Sets: when. */
    public void setTakenAt(Instant takenAt) {
        this.takenAt = takenAt;
    }

    /** Who. */
    public String getTakenBy() {
        return takenBy;
    }

    /** Sets: who. */
    public void setTakenBy(String takenBy) {
        this.takenBy = takenBy;
    }

    /** The reason given. */
    public String getNote() {
        return note;
    }

    /** Sets: the reason given. */
    public void setNote(String note) {
        this.note = note;
    }

    /** When the document left the state; null while it is in it. */
    public Instant getLeftAt() {
        return leftAt;
    }

    /** Sets: when the document left the state. */
    public void setLeftAt(Instant leftAt) {
        this.leftAt = leftAt;
    }

    /** Who took it on from there. */
    public String getLeftBy() {
        return leftBy;
    }

    /** Sets: who took it on from there. */
    public void setLeftBy(String leftBy) {
        this.leftBy = leftBy;
    }

    /** When the document began; null when nobody noted it. */
    public Instant getBegunAt() {
        return begunAt;
    }

    /** Sets: when the document began. */
    public void setBegunAt(Instant begunAt) {
        this.begunAt = begunAt;
    }

    /** How often the document had been in this state before. */
    public int getVisit() {
        return visit;
    }

    /** Sets: how often the document had been in this state before. */
    public void setVisit(int visit) {
        this.visit = visit;
    }
}
