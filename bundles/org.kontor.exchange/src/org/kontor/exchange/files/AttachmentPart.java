package org.kontor.exchange.files;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A part of the content of an {@link Attachment}. The change log tells of files, not of their parts. */
@Entity
@Cacheable(false)
@Table(name = "ATTACHMENT_PART")
@IdClass(AttachmentPart.Key.class)
public class AttachmentPart {

    /** The most bytes of a part, which every database keeps in a row. */
    public static final int MOST_BYTES = 32_000;

    @Id
    @Column(name = "ATTACHMENT_ID", nullable = false)
    private long attachmentId;

    @Id
    @Column(name = "PART", nullable = false)
    private int part;

    @Column(name = "CONTENT", nullable = false)
    private byte[] content;

    /**
     * Tells parts apart.
     *
     * @param attachmentId the file
     * @param part the place of the part, from 0
     */
    public record Key(long attachmentId, int part) implements Serializable {}

    /** For JPA. */
    protected AttachmentPart() {}

    /** A part. */
    public AttachmentPart(long attachmentId, int part, byte[] content) {
        this.attachmentId = attachmentId;
        this.part = part;
        this.content = content.clone();
    }

    /** The bytes. */
    public byte[] getContent() {
        return content.clone();
    }
}
