package org.kontor.finance.accounting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;

/**
 * Hands postings over to the accounting program (INT-02, INT-04): every invoice, receipt, write-off, approved
 * expense and recognised revenue once, as balanced debit
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
     * Gathers everything until a day that no batch holds, a batch for each company of the group that has something (FIN-27); needs
     * {@code finance.edit}. An invoice and what is set against it belong to the company whose department owns the invoice, money to
     * the company whose department looks after who paid it, and to the one at the top while nobody knows that.
     *
     * @return the batches, in the order of the names of their companies
     */
    List<Long> gather(Actor actor, LocalDate cutOff);

    /**
     * Writes a batch to a file, which is replaced only when it is complete; needs {@code finance.view}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the file cannot be written
     */
    void write(Actor actor, long batchId, Format format, Path file);
}
