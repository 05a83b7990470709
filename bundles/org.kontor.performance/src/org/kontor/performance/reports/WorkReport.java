package org.kontor.performance.reports;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.identity.OwnedRecord;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.Derived;
import org.kontor.persistence.UtcInstant;

/**
 * What somebody reports of a day, a week or a month (WRK-01 to WRK-06, R-33): an objective part that fills itself from the
 * records of the period, and a personal part that is written. Getters answer null while a draft is not filled in.
 */
@Entity
@Table(name = "WORK_REPORT")
public class WorkReport extends OwnedRecord {

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private ReportKind kind = ReportKind.DAILY;

    @Column(name = "FROM_DAY", nullable = false)
    private LocalDate from;

    @Derived
    @Column(name = "TO_DAY", nullable = false)
    private LocalDate to;

    @Column(name = "AUTHOR", nullable = false, length = 100)
    private String author;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private ReportState state = ReportState.DRAFT;

    @Column(name = "THOUGHTS", length = 2000)
    private String thoughts;

    @Column(name = "PROBLEMS", length = 2000)
    private String problems;

    @Column(name = "MARKET", length = 2000)
    private String market;

    @Column(name = "NEXT_PLAN", length = 2000)
    private String nextPlan;

    @Convert(converter = UtcInstant.class)
    @Column(name = "SUBMITTED_AT")
    private Instant submittedAt;

    @Column(name = "REMARK", length = 2000)
    private String comment;

    @Column(name = "READ_BY", length = 100)
    private String readBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "READ_AT")
    private Instant readAt;

    @OneToMany(mappedBy = "workReport", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ReportFigure> figures = new ArrayList<>();

    @OneToMany(mappedBy = "workReport", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ReportEntry> entries = new ArrayList<>();

    /** Whether it is on a day, a week or a month. */
    public ReportKind getKind() {
        return kind;
    }

    /** Sets: whether it is on a day, a week or a month. */
    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    /** The first day it is on. */
    public LocalDate getFrom() {
        return from;
    }

    /** Sets: the first day it is on. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day it is on. */
    public LocalDate getTo() {
        return to;
    }

    /** Who wrote it, as the name was then. */
    public String getAuthor() {
        return author;
    }

    /** Where it stands. */
    public ReportState getState() {
        return state;
    }

    /** Sets: where it stands. */
    public void setState(ReportState state) {
        this.state = state;
    }

    /** What the author thinks of the period (WRK-02). */
    public String getThoughts() {
        return thoughts;
    }

    /** Sets: what the author thinks of the period (WRK-02). */
    public void setThoughts(String thoughts) {
        this.thoughts = thoughts;
    }

    /** What stands in the way, with a way out (WRK-07). */
    public String getProblems() {
        return problems;
    }

    /** Sets: what stands in the way, with a way out (WRK-07). */
    public void setProblems(String problems) {
        this.problems = problems;
    }

    /** What is going on in the market: competing products, prices (WRK-05). */
    public String getMarket() {
        return market;
    }

    /** Sets: what is going on in the market: competing products, prices (WRK-05). */
    public void setMarket(String market) {
        this.market = market;
    }

    /** What comes next, with the points that matter most (WRK-03). */
    public String getNextPlan() {
        return nextPlan;
    }

    /** Sets: what comes next, with the points that matter most (WRK-03). */
    public void setNextPlan(String nextPlan) {
        this.nextPlan = nextPlan;
    }

    /** When it was submitted. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** What the manager says to it (WRK-06). */
    public String getComment() {
        return comment;
    }

    /** Who read it. */
    public String getReadBy() {
        return readBy;
    }

    /** When it was read. */
    public Instant getReadAt() {
        return readAt;
    }

    /** The figures of the period. */
    public List<ReportFigure> getFigures() {
        return figures;
    }

    /** The records of the period. */
    public List<ReportEntry> getEntries() {
        return entries;
    }

    /** The days it is on. */
    public Period period() {
        return new Period(from, to);
    }

    /** Says who writes it, and takes the whole day, week or month in which its first day lies. */
    public void settle(String writtenBy) {
        author = writtenBy;
        Period period = kind.step().around(from);
        from = period.from();
        to = period.to();
    }

    /** Takes the objective part as it is now in place of what was there before, where it differs (WRK-01). */
    public void tell(List<ReportFigure> newFigures, List<ReportEntry> newEntries) {
        if (!newFigures.stream()
                .map(ReportFigure::says)
                .toList()
                .equals(figures.stream().map(ReportFigure::says).toList())) {
            figures.clear();
            newFigures.forEach(figure -> figure.setWorkReport(this));
            figures.addAll(newFigures);
        }
        if (!newEntries.stream()
                .map(ReportEntry::says)
                .toList()
                .equals(entries.stream().map(ReportEntry::says).toList())) {
            entries.clear();
            newEntries.forEach(entry -> entry.setWorkReport(this));
            entries.addAll(newEntries);
        }
    }

    /** Notes when it was submitted; nothing when it was taken back. */
    public void submitted(Instant at) {
        submittedAt = at;
    }

    /** Notes who read it and what was said to it; without a remark an earlier one stays. */
    public void read(String by, Instant at, Optional<String> said) {
        readBy = by;
        readAt = at;
        comment = said.orElse(comment);
    }
}
