package org.kontor.performance.internal.reports;

import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.performance.reports.ReportEntry;
import org.kontor.performance.reports.ReportFigure;
import org.kontor.performance.reports.ReportKind;
import org.kontor.performance.reports.ReportState;
import org.kontor.performance.reports.WorkReport;
import org.kontor.performance.reports.WorkReports;

/** What a work report consists of. */
final class ReportType {

    private static final int LONG = 2000;

    private static final RecordType<ReportFigure> FIGURE = RecordType.of(
                    "reportFigure", ReportText.SOURCE, ReportFigure::new)
            .shownText("label", ReportFigure::getLabel)
            .shownDecimal("amount", FieldKind.QUANTITY, ReportFigure::getAmount)
            .shownText("currency", ReportFigure::getCurrency)
            .shownInteger("documents", ReportFigure::getDocuments)
            .build();

    private static final RecordType<ReportEntry> ENTRY = RecordType.of(
                    "reportEntry", ReportText.SOURCE, ReportEntry::new)
            .shownText("label", ReportEntry::getLabel)
            .shownDate("onDay", ReportEntry::getOnDay)
            .shownText("title", ReportEntry::getTitle)
            .build();

    static final RecordType<WorkReport> TYPE = RecordType.of(WorkReports.TYPE, ReportText.SOURCE, WorkReport::new)
            .choice("kind", ReportKind.class, WorkReport::getKind, WorkReport::setKind)
            .required()
            .date("from", WorkReport::getFrom, WorkReport::setFrom)
            .required()
            .shownText("author", WorkReport::getAuthor)
            .choice("state", ReportState.class, WorkReport::getState, WorkReport::setState)
            .readOnly()
            .instant("submittedAt", WorkReport::getSubmittedAt)
            .section("personal")
            .longText("thoughts", LONG, WorkReport::getThoughts, WorkReport::setThoughts)
            .longText("problems", LONG, WorkReport::getProblems, WorkReport::setProblems)
            .longText("market", LONG, WorkReport::getMarket, WorkReport::setMarket)
            .longText("nextPlan", LONG, WorkReport::getNextPlan, WorkReport::setNextPlan)
            .section("answer")
            .longText("comment", LONG, WorkReport::getComment, (r, v) -> {})
            .readOnly()
            .shownText("readBy", WorkReport::getReadBy)
            .instant("readAt", WorkReport::getReadAt)
            .readOnlyTable("figures", FIGURE, WorkReport::getFigures)
            .readOnlyTable("entries", ENTRY, WorkReport::getEntries)
            .build();

    private ReportType() {}
}
