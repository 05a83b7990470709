package org.kontor.contracts.texts;

import java.nio.file.Path;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;

/**
 * The Word documents of contracts and templates (CON-02, CON-25, INT-02). Whoever sees the record reads its text; whoever
 * may change the record gives it new versions. The text of a contract in force is frozen until an amendment brings another.
 * All methods throw {@link org.kontor.kernel.problem.ProblemException} when the actor may not, or a document cannot be
 * taken; nothing is stored then.
 */
public interface ContractTexts {

    /** The largest document that is taken, in megabytes. */
    int MOST_MEGABYTES = 20;

    /**
     * What became of a document that was taken in.
     *
     * @param version the version that holds it
     * @param isNew false when the text says so already and no version was needed
     */
    record Taken(TextVersion version, boolean isNew) {}

    /** All versions, the latest first. */
    List<TextVersion> versions(Actor actor, RecordRef record);

    /** Whether the actor may give the text a new version now. */
    boolean changeable(Actor actor, RecordRef record);

    /**
     * Writes a contract's text from a template. Placeholders that nobody knows are named in the refusal; what becomes known
     * only by signing (number, day) stays a placeholder until then.
     */
    TextVersion generate(Actor actor, long contractId, long templateId);

    /**
     * Takes a Word document as a new version.
     *
     * @param basedOn the number of the version it was made from; when another became current meanwhile, the document is
     *     kept aside ({@link TextReason#ASIDE}); 0 for a document of its own
     * @param reason {@link TextReason#EDITED} or {@link TextReason#TAKEN_IN}
     */
    Taken take(Actor actor, RecordRef record, Path document, int basedOn, TextReason reason);

    /** Makes an older version, or one kept aside, current again, as a version of its own. */
    TextVersion restore(Actor actor, long versionId);

    /** The document, checked against its SHA-256. */
    byte[] content(Actor actor, long versionId);

    /** Writes the document into a file. */
    void save(Actor actor, long versionId, Path file);

    /** Writes the document as PDF into a file; LibreOffice must be installed. */
    void savePdf(Actor actor, long versionId, Path file);

    /** The words of a version, paragraph by paragraph. */
    TextDifference read(Actor actor, long versionId);

    /** What differs between two versions of the same record. */
    TextDifference difference(Actor actor, long beforeId, long afterId);
}
