package org.kontor.einvoice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.kontor.finance.InvoiceKind;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.UtcInstant;

/** That an invoice or a credit note was exported once as an e-invoice: when, by whom, into which file, and how to prove it. */
@Entity
@Table(name = "EINVOICE")
public class EInvoice extends OwnedRecord {

    @Column(name = "NUMBER", nullable = false, length = 20)
    private String number;

    @Column(name = "INVOICE_ID", nullable = false)
    private long invoiceId;

    @Column(name = "INVOICE_NUMBER", nullable = false, length = 20)
    private String invoiceNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private InvoiceKind kind;

    @Column(name = "CUSTOMER_ID", nullable = false)
    private long customerId;

    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

    @Enumerated(EnumType.STRING)
    @Column(name = "FORMAT", nullable = false, length = 20)
    private EInvoiceFormat format;

    @Enumerated(EnumType.STRING)
    @Column(name = "OCCASION", nullable = false, length = 20)
    private Occasion occasion;

    @Column(name = "FILE_NAME", nullable = false, length = 120)
    private String fileName;

    @Column(name = "FILE_DIGEST", nullable = false, length = 64)
    private String fileDigest;

    @Column(name = "CONTENT_DIGEST", nullable = false, length = 64)
    private String contentDigest;

    @Column(name = "NET", nullable = false, precision = 19, scale = 4)
    private BigDecimal net;

    @Column(name = "TAX", nullable = false, precision = 19, scale = 4)
    private BigDecimal tax;

    @Column(name = "TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal total;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Convert(converter = UtcInstant.class)
    @Column(name = "EXPORTED_AT", nullable = false)
    private Instant exportedAt;

    @Column(name = "EXPORTED_BY", nullable = false, length = 100)
    private String exportedBy;

    @Column(name = "OFFICIAL_NUMBER", length = 20)
    private String officialNumber;

    /** The number of the export. */
    public String getNumber() {
        return number;
    }

    /** Sets: the number of the export. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The invoice or credit note. */
    public long getInvoiceId() {
        return invoiceId;
    }

    /** Sets: the invoice or credit note. */
    public void setInvoiceId(long invoiceId) {
        this.invoiceId = invoiceId;
    }

    /** Its number. */
    public String getInvoiceNumber() {
        return invoiceNumber;
    }

    /** Sets: its number. */
    public void setInvoiceNumber(String invoiceNumber) {
        this.invoiceNumber = invoiceNumber;
    }

    /** Which of both it is. */
    public InvoiceKind getKind() {
        return kind;
    }

    /** Sets: which of both it is. */
    public void setKind(InvoiceKind kind) {
        this.kind = kind;
    }

    /** The recipient. */
    public long getCustomerId() {
        return customerId;
    }

    /** Sets: the recipient. */
    public void setCustomerId(long customerId) {
        this.customerId = customerId;
    }

    /** The name of the recipient on the e-invoice. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: the name of the recipient on the e-invoice. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
    }

    /** The format of the file. */
    public EInvoiceFormat getFormat() {
        return format;
    }

    /** Sets: the format of the file. */
    public void setFormat(EInvoiceFormat format) {
        this.format = format;
    }

    /** Whether it was the first time. */
    public Occasion getOccasion() {
        return occasion;
    }

    /** Sets: whether it was the first time. */
    public void setOccasion(Occasion occasion) {
        this.occasion = occasion;
    }

    /** The name of the file. */
    public String getFileName() {
        return fileName;
    }

    /** Sets: the name of the file. */
    public void setFileName(String fileName) {
        this.fileName = fileName;
    }

    /** The SHA-256 of the file. */
    public String getFileDigest() {
        return fileDigest;
    }

    /** Sets: the SHA-256 of the file. */
    public void setFileDigest(String fileDigest) {
        this.fileDigest = fileDigest;
    }

    /** The SHA-256 of what the file says of this invoice, in whichever format of its standard. */
    public String getContentDigest() {
        return contentDigest;
    }

    /** Sets: the SHA-256 of what the file says of this invoice, in whichever format of its standard. */
    public void setContentDigest(String contentDigest) {
        this.contentDigest = contentDigest;
    }

    /** The amount without tax, below zero for a credit note. */
    public BigDecimal getNet() {
        return net;
    }

    /** Sets: the amount without tax, below zero for a credit note. */
    public void setNet(BigDecimal net) {
        this.net = net;
    }

    /** The tax. */
    public BigDecimal getTax() {
        return tax;
    }

    /** Sets: the tax. */
    public void setTax(BigDecimal tax) {
        this.tax = tax;
    }

    /** The amount with tax; the total of the invoice where prices hold the tax, but for what UBL says as rounding. */
    public BigDecimal getTotal() {
        return total;
    }

    /** Sets: the amount with tax; the total of the invoice where prices hold the tax. */
    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    /** ISO code of the currency. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** When it was exported. */
    public Instant getExportedAt() {
        return exportedAt;
    }

    /** Sets: when it was exported. */
    public void setExportedAt(Instant exportedAt) {
        this.exportedAt = exportedAt;
    }

    /** Who exported it. */
    public String getExportedBy() {
        return exportedBy;
    }

    /** Sets: who exported it. */
    public void setExportedBy(String exportedBy) {
        this.exportedBy = exportedBy;
    }

    /** The number the tax office gave the e-invoice; null until it is noted. */
    public String getOfficialNumber() {
        return officialNumber;
    }

    /** Sets: the number the tax office gave the e-invoice; null until it is noted. */
    public void setOfficialNumber(String officialNumber) {
        this.officialNumber = officialNumber;
    }
}
