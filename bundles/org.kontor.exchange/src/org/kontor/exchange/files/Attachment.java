package org.kontor.exchange.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.Versioned;

/** A file that is attached to a record (KNO-02); its content lies beside it in parts. */
@Entity
@Table(name = "ATTACHMENT")
public class Attachment extends Versioned {

    @Column(name = "RECORD_TYPE", nullable = false, length = 40)
    private String recordType;

    @Column(name = "RECORD_ID", nullable = false)
    private long recordId;

    @Column(name = "NAME", nullable = false, length = 200)
    private String name;

    @Column(name = "BYTES", nullable = false)
    private long bytes;

    /** For JPA. */
    protected Attachment() {}

    /** A file of a record; its size in bytes is known when it has been read. */
    public Attachment(RecordRef record, String name) {
        this.recordType = record.type();
        this.recordId = record.id();
        this.name = name;
    }

    /** The record. */
    public RecordRef getRecord() {
        return new RecordRef(recordType, recordId);
    }

    /** The name of the file. */
    public String getName() {
        return name;
    }

    /** Its size in bytes. */
    public long getBytes() {
        return bytes;
    }

    /** Sets: its size in bytes. */
    public void setBytes(long bytes) {
        this.bytes = bytes;
    }
}
