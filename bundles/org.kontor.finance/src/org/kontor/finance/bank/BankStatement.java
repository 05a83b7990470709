package org.kontor.finance.bank;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Versioned;

/** A statement of the bank as it was imported: what came in and went out of an account. */
@Entity
@Table(name = "BANK_STATEMENT")
public class BankStatement extends Versioned {

    @Column(name = "ACCOUNT", nullable = false, length = 40)
    private String account;

    @Column(name = "ACCOUNT_ID")
    private Long accountId;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "FIRST_DAY", nullable = false)
    private LocalDate firstDay;

    @Column(name = "LAST_DAY", nullable = false)
    private LocalDate lastDay;

    @Column(name = "INCOMING", nullable = false, precision = 19, scale = 4)
    private BigDecimal incoming = BigDecimal.ZERO;

    @Column(name = "OUTGOING", nullable = false, precision = 19, scale = 4)
    private BigDecimal outgoing = BigDecimal.ZERO;

    @Column(name = "FILE_NAME", nullable = false, length = 200)
    private String fileName;

    @Derived
    @Column(name = "CONTENT_HASH", nullable = false, length = 64)
    private String contentHash;

    @OneToMany(mappedBy = "statement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<BankLine> lines = new ArrayList<>();

    /** Our account. */
    public String getAccount() {
        return account;
    }

    /** Sets: our account. */
    public void setAccount(String account) {
        this.account = account;
    }

    /** Our account as it was entered, with the company that it belongs to; null until somebody enters it. */
    public Long getAccountId() {
        return accountId;
    }

    /** Sets: our account as it was entered. */
    public void setAccountId(Long accountId) {
        this.accountId = accountId;
    }

    /** ISO code of the currency of the account. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: ISO code of the currency of the account. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** The day of the first line. */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Sets: the day of the first line. */
    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    /** The day of the last line. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Sets: the day of the last line. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** What came in. */
    public BigDecimal getIncoming() {
        return incoming;
    }

    /** Sets: what came in. */
    public void setIncoming(BigDecimal incoming) {
        this.incoming = incoming;
    }

    /** What went out. */
    public BigDecimal getOutgoing() {
        return outgoing;
    }

    /** Sets: what went out. */
    public void setOutgoing(BigDecimal outgoing) {
        this.outgoing = outgoing;
    }

    /** The file it came from. */
    public String getFileName() {
        return fileName;
    }

    /** Sets: the file it came from. */
    public void setFileName(String fileName) {
        this.fileName = fileName;
    }

    /** A digest of account and lines, by which the same statement is known again. */
    public String getContentHash() {
        return contentHash;
    }

    /** Sets: A digest of account and lines, by which the same statement is known again. */
    public void setContentHash(String contentHash) {
        this.contentHash = contentHash;
    }

    /** Its lines. */
    public List<BankLine> getLines() {
        return lines;
    }

    /** Ties a new line to it. */
    public BankLine adopt(BankLine bankLine) {
        bankLine.setBankStatement(this);
        return bankLine;
    }

    /** How many lines brought money whose payer is not known. */
    public int unknownPayers() {
        return (int) lines.stream()
                .filter(line -> line.getReceiptId() != null && !line.isPayerKnown())
                .count();
    }
}
