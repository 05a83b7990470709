package org.kontor.contracts.texts;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A part of the content of documents, found by the content's SHA-256, so that equal documents are kept once. */
@Entity
@Cacheable(false)
@Table(name = "CONTRACT_TEXT_PART")
@IdClass(TextPart.Key.class)
public class TextPart {

    /** The most bytes of a part, which every database keeps in a row. */
    public static final int MOST_BYTES = 32_000;

    @Id
    @Column(name = "SHA256", nullable = false, length = 64)
    private String sha256;

    @Id
    @Column(name = "PART", nullable = false)
    private int part;

    @Column(name = "CONTENT", nullable = false)
    private byte[] content;

    /**
     * Tells parts apart.
     *
     * @param sha256 of the whole content
     * @param part the place of the part, from 0
     */
    public record Key(String sha256, int part) implements Serializable {}

    /** For JPA. */
    protected TextPart() {}

    /** A part. */
    public TextPart(String sha256, int part, byte[] content) {
        this.sha256 = sha256;
        this.part = part;
        this.content = content.clone();
    }

    /** The bytes. */
    public byte[] getContent() {
        return content.clone();
    }
}
