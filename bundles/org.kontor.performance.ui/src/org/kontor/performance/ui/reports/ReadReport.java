package org.kontor.performance.ui.reports;

import java.util.List;
import java.util.Set;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.reports.WorkReports;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a colleague's report and says something to it (WRK-06). */
@Component(service = RecordAction.class)
public final class ReadReport extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(ReadReport.class);

    private final WorkReports reports;

    /** Over the reports. */
    @Activate
    public ReadReport(@Reference WorkReports reports) {
        super("readReport", WorkReports.TYPE, TEXTS.text("read"), 0, "workReports.read", Set.of("SUBMITTED", "READ"));
        this.reports = reports;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        Answer.ask(workplace, reports, records.getFirst(), true);
    }
}
