package org.kontor.contracts.texts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.Versioned;

/**
 * A version of the Word document of a contract or of a template (CON-02). It is never changed or removed; its content is
 * found by its SHA-256.
 */
@Entity
@Table(name = "CONTRACT_TEXT")
public class TextVersion extends Versioned {

    @Column(name = "RECORD_TYPE", nullable = false, length = 40, updatable = false)
    private String recordType;

    @Column(name = "RECORD_ID", nullable = false, updatable = false)
    private long recordId;

    @Column(name = "TEXT_NUMBER", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "REASON", nullable = false, length = 20, updatable = false)
    private TextReason reason;

    @Column(name = "BASED_ON", nullable = false, updatable = false)
    private int basedOn;

    @Column(name = "NOTE", length = 200, updatable = false)
    private String note;

    @Column(name = "BYTES", nullable = false, updatable = false)
    private long bytes;

    @Column(name = "SHA256", nullable = false, length = 64, updatable = false)
    private String sha256;

    /** For JPA. */
    protected TextVersion() {}

    /**
     * A version.
     *
     * @param number counts the versions of the record's text, from 1
     * @param basedOn the version it was made from, 0 for none
     * @param note what else is known of it, for example the template's name; empty for nothing
     * @param bytes the size of the document
     * @param sha256 the SHA-256 of the document in hexadecimal digits
     */
    public TextVersion(
            RecordRef record, int number, TextReason reason, int basedOn, String note, long bytes, String sha256) {
        this.recordType = record.type();
        this.recordId = record.id();
        this.number = number;
        this.reason = reason;
        this.basedOn = basedOn;
        this.note = note.isBlank() ? null : note;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /** The contract or the template. */
    public RecordRef getRecord() {
        return new RecordRef(recordType, recordId);
    }

    /** Counts the versions of the record's text, from 1. */
    public int getNumber() {
        return number;
    }

    /** Why it was made. */
    public TextReason getReason() {
        return reason;
    }

    /** The number of the version it was made from, 0 for none. */
    public int getBasedOn() {
        return basedOn;
    }

    /** What else is known of it, for example the template's name. */
    public Optional<String> getNote() {
        return Optional.ofNullable(note);
    }

    /** The size of the document. */
    public long getBytes() {
        return bytes;
    }

    /** The SHA-256 of the document in hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }
}
