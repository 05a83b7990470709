package org.kontor.einvoice.internal.document;

import java.util.List;

/** Writes documents by a standard. */
public interface DocumentWriter {

    /** Says what keeps a document from being written, beyond what holds in every format. */
    void check(TaxedDocument document, DocumentRules rules);

    /** The files of documents that have passed the rules. */
    List<Written> write(List<TaxedDocument> documents);
}
