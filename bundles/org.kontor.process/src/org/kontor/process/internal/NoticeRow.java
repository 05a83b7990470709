package org.kontor.process.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UtcInstant;

/** A notice to one user (NOT-01). */
@Entity
@Table(name = "NOTICE")
public class NoticeRow extends Identified {

    @Column(name = "USER_ID", nullable = false)
    private long userId;

    @Column(name = "TEXT_EN", nullable = false, length = 500)
    private String textEn;

    @Column(name = "TEXT_ZH", nullable = false, length = 500)
    private String textZh;

    @Column(name = "DOCUMENT_TYPE", length = 40)
    private String documentType;

    @Column(name = "DOCUMENT_ID")
    private Long documentId;

    @Convert(converter = UtcInstant.class)
    @Column(name = "SENT_AT", nullable = false)
    private Instant sentAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "READ_AT")
    private Instant readAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "CARRIED_AT")
    private Instant carriedAt;

    /** The user. */
    public long getUserId() {
        return userId;
    }

    /** Sets: the user. */
    public void setUserId(long userId) {
        this.userId = userId;
    }

    /** What happened, in English. */
    public String getTextEn() {
        return textEn;
    }

    /** Sets: what happened, in English. */
    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    /** What happened, in Chinese. */
    public String getTextZh() {
        return textZh;
    }

    /** Sets: what happened, in Chinese. */
    public void setTextZh(String textZh) {
        this.textZh = textZh;
    }

    /** The type of the document. */
    public String getDocumentType() {
        return documentType;
    }

    /** Sets: the type of the document. */
    public void setDocumentType(String documentType) {
        this.documentType = documentType;
    }

    /** The id of the document. */
    public Long getDocumentId() {
        return documentId;
    }

    /** Sets: the id of the document. */
    public void setDocumentId(Long documentId) {
        this.documentId = documentId;
    }

    /** When it was sent. */
    public Instant getSentAt() {
        return sentAt;
    }

    /** Sets: when it was sent. */
    public void setSentAt(Instant sentAt) {
        this.sentAt = sentAt;
    }

    /** When the user saw it. */
    public Instant getReadAt() {
        return readAt;
    }

    /** Sets: when the user saw it. */
    public void setReadAt(Instant readAt) {
        this.readAt = readAt;
    }

    /** When it was carried further, by e-mail for instance; null while it was not. */
    public Instant getCarriedAt() {
        return carriedAt;
    }

    /** Sets: when it was carried further. */
    public void setCarriedAt(Instant carriedAt) {
        this.carriedAt = carriedAt;
    }
}
