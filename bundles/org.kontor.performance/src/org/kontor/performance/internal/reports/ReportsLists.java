package org.kontor.performance.internal.reports;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.performance.reports.ReportKind;
import org.kontor.performance.reports.ReportState;
import org.kontor.performance.reports.WorkReports;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of work reports. */
@Component
public final class ReportsLists implements ListContribution {

    static final ListDefinition REPORTS = ListDefinition.of(
                    "workReports", "workReports", WorkReports.TYPE, ReportText.SOURCE)
            .from("WORK_REPORT r", "r.ID")
            .owned("r.OWNER_ID", "r.DEPARTMENT_ID")
            .linked("user", "r.OWNER_ID = ?")
            .linked("orgUnit", "r.DEPARTMENT_ID = ?")
            .column("from", FieldKind.DATE, "r.FROM_DAY", 12)
            .choice("kind", ReportKind.class, "r.KIND", 13)
            .searched("author", "r.AUTHOR", 14)
            .choice("state", ReportState.class, "r.STATE", 12)
            .column("thoughts", FieldKind.TEXT, "r.THOUGHTS", 40)
            .column("nextPlan", FieldKind.TEXT, "r.NEXT_PLAN", 32)
            .column("remark", FieldKind.TEXT, "r.REMARK", 28)
            .hidden("to", FieldKind.DATE, "r.TO_DAY", 12)
            .hidden("submittedAt", FieldKind.INSTANT, "r.SUBMITTED_AT", 16)
            .hidden("readBy", FieldKind.TEXT, "r.READ_BY", 12)
            .orderBy("from", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(REPORTS);
    }
}
