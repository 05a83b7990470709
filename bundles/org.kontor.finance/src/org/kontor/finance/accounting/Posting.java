package org.kontor.finance.accounting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** A line of the books: an amount on one side of an account. */
@Derived
@Entity
@Table(name = "JOURNAL_POSTING")
public class Posting extends Identified {

    @Column(name = "POSITION", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE", nullable = false, length = 20)
    private PostingSource source;

    @Column(name = "SOURCE_ID", nullable = false)
    private long sourceId;

    @Column(name = "DOCUMENT", nullable = false, length = 60)
    private String document;

    @Column(name = "POSTED_ON", nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "ACCOUNT", nullable = false, length = 20)
    private Account account;

    @Column(name = "DEBIT", nullable = false, precision = 19, scale = 4)
    private BigDecimal debit;

    @Column(name = "CREDIT", nullable = false, precision = 19, scale = 4)
    private BigDecimal credit;

    @Column(name = "PARTNER", nullable = false, length = 120)
    private String partner;

    @Column(name = "DOCUMENT_CURRENCY", nullable = false, length = 3)
    private String documentCurrency;

    @Column(name = "DOCUMENT_AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal documentAmount;

    @ManyToOne(optional = false)
    @JoinColumn(name = "BATCH_ID", nullable = false)
    private JournalBatch batch;

    /** Its place in the batch. */
    public int getPosition() {
        return position;
    }

    /** Sets: its place in the batch. */
    public void setPosition(int position) {
        this.position = position;
    }

    /** What it follows from. */
    public PostingSource getSource() {
        return source;
    }

    /** Sets: what it follows from. */
    public void setSource(PostingSource source) {
        this.source = source;
    }

    /** The id of that: an invoice, a receipt or an entry of the ledger. */
    public long getSourceId() {
        return sourceId;
    }

    /** Sets: the id of that: an invoice, a receipt or an entry of the ledger. */
    public void setSourceId(long sourceId) {
        this.sourceId = sourceId;
    }

    /** The numbers of the documents. */
    public String getDocument() {
        return document;
    }

    /** Sets: the numbers of the documents. */
    public void setDocument(String document) {
        this.document = document;
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /** Sets: the day. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** The account. */
    public Account getAccount() {
        return account;
    }

    /** Sets: the account. */
    public void setAccount(Account account) {
        this.account = account;
    }

    /** Debit, in the company's currency. */
    public BigDecimal getDebit() {
        return debit;
    }

    /** Sets: debit, in the company's currency. */
    public void setDebit(BigDecimal debit) {
        this.debit = debit;
    }

    /** Credit, in the company's currency. */
    public BigDecimal getCredit() {
        return credit;
    }

    /** Sets: credit, in the company's currency. */
    public void setCredit(BigDecimal credit) {
        this.credit = credit;
    }

    /** The customer. */
    public String getPartner() {
        return partner;
    }

    /** Sets: the customer. */
    public void setPartner(String partner) {
        this.partner = partner;
    }

    /** ISO code of the currency of the document. */
    public String getDocumentCurrency() {
        return documentCurrency;
    }

    /** Sets: ISO code of the currency of the document. */
    public void setDocumentCurrency(String documentCurrency) {
        this.documentCurrency = documentCurrency;
    }

    /** The amount in that currency. */
    public BigDecimal getDocumentAmount() {
        return documentAmount;
    }

    /** Sets: the amount in that currency. */
    public void setDocumentAmount(BigDecimal documentAmount) {
        this.documentAmount = documentAmount;
    }

    /** The batch. */
    public JournalBatch getBatch() {
        return batch;
    }

    void setJournalBatch(JournalBatch batch) {
        this.batch = batch;
    }
}
