package org.kontor.customers.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.Identified;

/** A record that was handed over. */
@Entity
@Table(name = "HANDOVER_LINE")
public class HandoverLine extends Identified {

    @Column(name = "KIND", nullable = false, length = 80)
    private String kind;

    @Column(name = "TITLE", nullable = false, length = 200)
    private String title;

    @Column(name = "RECORD_TYPE", nullable = false, length = 40)
    private String recordType;

    @Column(name = "RECORD_ID", nullable = false)
    private long recordId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "HANDOVER_ID", nullable = false)
    private Handover handover;

    /** For the persistence provider and for drafts. */
    public HandoverLine() {}

    HandoverLine(Handover handover, String kind, String title, RecordRef record) {
        this.handover = handover;
        this.kind = kind;
        this.title = title;
        recordType = record.type();
        recordId = record.id();
    }

    /** What kind of record, in the language of who handed it over. */
    public String getKind() {
        return kind;
    }

    /** What named it at that time. */
    public String getTitle() {
        return title;
    }

    /** The record. */
    public RecordRef record() {
        return new RecordRef(recordType, recordId);
    }
}
