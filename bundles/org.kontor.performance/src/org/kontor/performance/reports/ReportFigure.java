package org.kontor.performance.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** A figure of a work report, as it was when the report was submitted (WRK-01). */
@Entity
@Table(name = "WORK_REPORT_FIGURE")
public class ReportFigure extends Identified {

    @Derived
    @Column(name = "MEASURE", nullable = false, length = 40)
    private String measure;

    @Column(name = "LABEL", nullable = false, length = 80)
    private String label;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "CURRENCY", length = 3)
    private String currency;

    @Column(name = "DOCUMENTS", nullable = false)
    private int documents;

    @ManyToOne(optional = false)
    @JoinColumn(name = "REPORT_ID", nullable = false)
    private WorkReport workReport;

    /** For JPA, and for the description of a line. */
    public ReportFigure() {}

    /**
     * A figure.
     *
     * @param currency the currency of money; null for what is counted
     */
    public ReportFigure(String measure, String label, BigDecimal amount, String currency, int documents) {
        this.measure = measure;
        this.label = label;
        this.amount = amount;
        this.currency = currency;
        this.documents = documents;
    }

    /** What is counted. */
    public String getMeasure() {
        return measure;
    }

    /** What that was called. */
    public String getLabel() {
        return label;
    }

    /** How much it was. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** The currency, where it is money. */
    public String getCurrency() {
        return currency;
    }

    /** How many records are behind it. */
    public int getDocuments() {
        return documents;
    }

    /** All that it says, to be compared. */
    List<Object> says() {
        return Arrays.asList(measure, amount.stripTrailingZeros(), currency, documents);
    }

    void setWorkReport(WorkReport workReport) {
        this.workReport = workReport;
    }
}
