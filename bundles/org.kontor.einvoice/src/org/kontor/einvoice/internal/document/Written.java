package org.kontor.einvoice.internal.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * A file that is to be written.
 *
 * @param said what it says of which documents, at least one
 */
public record Written(byte[] content, List<Said> said) {

    /**
     * What a file says of a document; amounts are above zero.
     *
     * @param digest the SHA-256 of what it says, by which a change is told
     * @param net the amount without tax
     * @param tax the tax
     */
    public record Said(TaxedDocument document, String digest, BigDecimal net, BigDecimal tax) {}
}
