package org.kontor.finance.accounting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;

/**
 * Hands postings over to the accounting program (INT-02, INT-04): every invoice, receipt and write-off once, as balanced debit
 * and credit in the company's currency. A batch never changes; it can be written to a file again and again, and is always the
 * same.
 */
public interface Journal extends RecordService<JournalBatch> {

    /** The record type of batches. */
    String TYPE = "journalBatch";

    /** The formats of files. */
    enum Format {
        /** Comma-separated, UTF-8 with a heading row. */
        CSV,
        /** One JSON object with the head of the batch and its postings. */
        JSON
    }

    /**
     * Gathers everything until a day that no batch holds; needs {@code finance.edit}.
     *
     * @return the batch; empty when there is nothing
     */
    Optional<Long> gather(Actor actor, LocalDate cutOff);

    /**
     * Writes a batch to a file, which is replaced only when it is complete; needs {@code finance.view}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the file cannot be written
     */
    void write(Actor actor, long batchId, Format format, Path file);
}
