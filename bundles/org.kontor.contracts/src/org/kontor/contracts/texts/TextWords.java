package org.kontor.contracts.texts;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** A piece of what the current Word document of a contract says, kept to be searched (CON-07). */
@Entity
@Derived
@Cacheable(false)
@Table(name = "CONTRACT_TEXT_WORDS")
public class TextWords extends Identified {

    /** The most characters of a piece. */
    public static final int MOST_CHARACTERS = 1000;

    @Column(name = "CONTRACT_ID", nullable = false)
    private long contractId;

    @Column(name = "LINE_NUMBER", nullable = false)
    private int line;

    @Column(name = "SHA256", nullable = false, length = 64)
    private String sha256;

    @Column(name = "WORDS", length = MOST_CHARACTERS)
    private String words;

    /** For JPA. */
    protected TextWords() {}

    /** Line 0, which says that a document was read, whatever could be read of it. */
    public static TextWords readOf(long contractId, String sha256) {
        return new TextWords(contractId, 0, sha256, null);
    }

    /**
     * A piece.
     *
     * @param line counts them from 1
     * @param sha256 the SHA-256 of the document
     * @param words {@link #MOST_CHARACTERS} at most
     */
    public TextWords(long contractId, int line, String sha256, String words) {
        this.contractId = contractId;
        this.line = line;
        this.sha256 = sha256;
        this.words = words;
    }

    /** The contract. */
    public long getContractId() {
        return contractId;
    }

    /** Its place in the document, from 1; 0 says that the document was read. */
    public int getLine() {
        return line;
    }

    /** The SHA-256 of the document. */
    public String getSha256() {
        return sha256;
    }

    /** What it says; empty for line 0. */
    public Optional<String> getWords() {
        return Optional.ofNullable(words);
    }
}
