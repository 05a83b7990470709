package org.kontor.einvoice;

/** The formats of files. */
public enum EInvoiceFormat {
    /** The workbook with which tax platforms issue many invoices at once: a sheet of invoices, a sheet of lines. */
    DIGITAL_XLSX("xlsx", EInvoiceStandard.DIGITAL),
    /** The same as one JSON object, for interfaces. */
    DIGITAL_JSON("json", EInvoiceStandard.DIGITAL),
    /** The same as one table with a row for each line, for programs that take neither. */
    DIGITAL_CSV("csv", EInvoiceStandard.DIGITAL),
    /** UBL 2.1: an XML document for each invoice or credit note. */
    UBL("xml", EInvoiceStandard.EN_16931);

    private final String ending;
    private final EInvoiceStandard standard;

    EInvoiceFormat(String ending, EInvoiceStandard standard) {
        this.ending = ending;
        this.standard = standard;
    }

    /** The ending of a file name, without the dot. */
    public String ending() {
        return ending;
    }

    /** What it follows; whether an export is the first or has changed is told among those of one standard. */
    public EInvoiceStandard standard() {
        return standard;
    }
}
