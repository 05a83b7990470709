package org.kontor.einvoice.internal.digital;

import java.util.List;
import org.kontor.einvoice.EInvoiceFormat;
import org.kontor.einvoice.internal.document.DocumentRules;
import org.kontor.einvoice.internal.document.DocumentWriter;
import org.kontor.einvoice.internal.document.TaxedDocument;
import org.kontor.einvoice.internal.document.Written;
import org.kontor.einvoice.internal.document.Written.Said;
import org.kontor.kernel.files.Sha256;

/** Writes digital invoices of China, all into one file. */
public final class DigitalWriter implements DocumentWriter {

    private final EInvoiceFormat format;

    /** A writer of one of its formats. */
    public DigitalWriter(EInvoiceFormat format) {
        this.format = format;
    }

    @Override
    public void check(TaxedDocument document, DocumentRules rules) {
        DigitalRules.check(document, rules);
    }

    @Override
    public List<Written> write(List<TaxedDocument> documents) {
        List<DigitalInvoice> invoices =
                documents.stream().map(DigitalInvoice::of).toList();
        return List.of(new Written(
                content(invoices), documents.stream().map(DigitalWriter::said).toList()));
    }

    private byte[] content(List<DigitalInvoice> invoices) {
        return switch (format) {
            case DIGITAL_XLSX -> DigitalFile.workbook(invoices);
            case DIGITAL_CSV -> DigitalFile.table(invoices);
            case DIGITAL_JSON -> DigitalFile.json(invoices);
            case UBL -> throw new IllegalArgumentException(format.toString());
        };
    }

    private static Said said(TaxedDocument document) {
        String content = DigitalFile.json(DigitalInvoice.of(document));
        return new Said(document, Sha256.of(content), document.net(), document.tax());
    }
}
