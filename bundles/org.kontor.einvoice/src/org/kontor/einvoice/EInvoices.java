package org.kontor.einvoice;

import java.nio.file.Path;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;

/**
 * Hands invoices and credit notes over to the tax platform as fully digitalised e-invoices (数电票). Everything that the
 * platform would refuse is said before a file is written; each export is kept with the digest of its file.
 */
public interface EInvoices extends RecordService<EInvoice> {

    /** The record type of exports. */
    String TYPE = "eInvoice";

    /**
     * Writes invoices and credit notes to one file in a folder, which is made when it is not there; needs {@code
     * einvoice.export} and {@code finance.view}.
     *
     * @param invoiceIds invoices and credit notes
     * @return the exports, in the order of the ids
     * @throws org.kontor.kernel.problem.ProblemException when something is missing, with all that is, or the file cannot be
     *     written; nothing is written or stored then
     */
    List<EInvoice> export(Actor actor, EInvoiceFormat format, List<Long> invoiceIds, Path folder);

    /** The last export of each of these invoices that was exported before; needs {@code einvoice.view}. */
    List<EInvoice> earlier(Actor actor, List<Long> invoiceIds);

    /**
     * Notes the number that the tax office gave an e-invoice: from then on it is issued, and a credit note can name it; needs
     * {@code einvoice.edit}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it is no such number, belongs to another invoice, or another one
     *     was noted
     */
    void noteNumber(Actor actor, long exportId, String officialNumber);
}
