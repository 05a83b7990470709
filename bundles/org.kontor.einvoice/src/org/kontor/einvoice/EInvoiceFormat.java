package org.kontor.einvoice;

/** The formats of files. */
public enum EInvoiceFormat {
    /** The workbook with which tax platforms issue many invoices at once: a sheet of invoices, a sheet of lines. */
    DIGITAL_XLSX("xlsx"),
    /** The same as one JSON object, for interfaces. */
    DIGITAL_JSON("json");

    private final String ending;

    EInvoiceFormat(String ending) {
        this.ending = ending;
    }

    /** The ending of a file name, without the dot. */
    public String ending() {
        return ending;
    }
}
