package org.kontor.finance.accounting;

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
import java.util.Optional;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Versioned;

/** What was handed over to the accounting program at one time (INT-04). Every document is in one batch only. */
@Entity
@Table(name = "JOURNAL_BATCH")
public class JournalBatch extends Versioned {

    @Column(name = "NUMBER", nullable = false, length = 20)
    private String number;

    @Column(name = "CUT_OFF", nullable = false)
    private LocalDate cutOff;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal total = BigDecimal.ZERO;

    @Column(name = "DIGEST", nullable = false, length = 64)
    private String digest;

    @Derived
    @Column(name = "COMPANY_ID")
    private Long companyId;

    @Column(name = "COMPANY_NAME", length = 80)
    private String companyName;

    @OneToMany(mappedBy = "batch", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Posting> postings = new ArrayList<>();

    /** The company of the group in whose books it belongs; null for batches from before there were books of each (FIN-27). */
    public Long getCompanyId() {
        return companyId;
    }

    /** The name of the company when the batch was gathered. */
    public String getCompanyName() {
        return companyName;
    }

    /** The same where it is known. */
    public Optional<String> company() {
        return Optional.ofNullable(companyName);
    }

    /** Says in whose books it belongs. */
    public void ofCompany(long company, String name) {
        companyId = company;
        companyName = name;
    }

    /** The number of the batch. */
    public String getNumber() {
        return number;
    }

    /** Sets: the number of the batch. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The last day of documents in it. */
    public LocalDate getCutOff() {
        return cutOff;
    }

    /** Sets: the last day of documents in it. */
    public void setCutOff(LocalDate cutOff) {
        this.cutOff = cutOff;
    }

    /** The currency of the books. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: the currency of the books. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** The sum of all debits, which is that of all credits. */
    public BigDecimal getTotal() {
        return total;
    }

    /** Sets: the sum of all debits, which is that of all credits. */
    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    /** A digest of all postings, by which a file proves to be this batch. */
    public String getDigest() {
        return digest;
    }

    /** Sets: A digest of all postings, by which a file proves to be this batch. */
    public void setDigest(String digest) {
        this.digest = digest;
    }

    /** The postings. */
    public List<Posting> getPostings() {
        return postings;
    }

    /** Ties a new line to it. */
    public Posting adopt(Posting posting) {
        posting.setJournalBatch(this);
        return posting;
    }
}
