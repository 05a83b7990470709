package org.kontor.einvoice.ui;

import java.nio.file.Path;
import org.kontor.einvoice.EInvoiceFormat;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the export of e-invoices asks. */
final class ExportDraft {

    static final RecordType<ExportDraft> TYPE = RecordType.of(
                    "export", TextSource.beside(ExportDraft.class), ExportDraft::new)
            .choice("format", EInvoiceFormat.class, d -> d.format, (d, v) -> d.format = v)
            .required()
            .text("folder", 400, d -> d.folder, (d, v) -> d.folder = v)
            .required()
            .build();

    /**
     * The workbook, which people upload by hand; {@link EInvoiceFormat#DIGITAL_JSON} and {@link EInvoiceFormat#DIGITAL_CSV} are
     * for programs, {@link EInvoiceFormat#UBL} for customers.
     */
    private EInvoiceFormat format = EInvoiceFormat.DIGITAL_XLSX;

    private String folder =
            Path.of(System.getProperty("user.home"), "kontor-einvoices").toString();

    EInvoiceFormat format() {
        return format;
    }

    String folder() {
        return folder;
    }
}
