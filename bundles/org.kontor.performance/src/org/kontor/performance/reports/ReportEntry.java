package org.kontor.performance.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** A record of the period that a work report tells of, as it was called when the report was submitted (WRK-01). */
@Entity
@Table(name = "WORK_REPORT_ENTRY")
public class ReportEntry extends Identified {

    @Derived
    @Column(name = "MEASURE", nullable = false, length = 40)
    private String measure;

    @Column(name = "LABEL", nullable = false, length = 80)
    private String label;

    @Column(name = "ON_DAY")
    private LocalDate onDay;

    @Column(name = "TITLE", nullable = false, length = 300)
    private String title;

    @Derived
    @Column(name = "RECORD_TYPE", nullable = false, length = 40)
    private String recordType;

    @Derived
    @Column(name = "RECORD_ID", nullable = false)
    private long recordId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "REPORT_ID", nullable = false)
    private WorkReport workReport;

    /** For JPA, and for the description of a line. */
    public ReportEntry() {}

    /**
     * A record of the period.
     *
     * @param onDay when it was; null where that is not known
     */
    public ReportEntry(String measure, String label, LocalDate onDay, String title, RecordRef record) {
        this.measure = measure;
        this.label = label;
        this.onDay = onDay;
        this.title = title;
        this.recordType = record.type();
        this.recordId = record.id();
    }

    /** What is counted. */
    public String getMeasure() {
        return measure;
    }

    /** What that was called. */
    public String getLabel() {
        return label;
    }

    /** When it was. */
    public LocalDate getOnDay() {
        return onDay;
    }

    /** What it was. */
    public String getTitle() {
        return title;
    }

    /** The record. */
    public RecordRef getRecord() {
        return new RecordRef(recordType, recordId);
    }

    /** All that it says, to be compared. */
    List<Object> says() {
        return Arrays.asList(measure, onDay, title, recordType, recordId);
    }

    void setWorkReport(WorkReport workReport) {
        this.workReport = workReport;
    }
}
