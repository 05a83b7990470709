package org.kontor.performance.ui.meetings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.meetings.Meetings;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.ReportDesk;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the minutes of a meeting as a report, from which they are printed or saved (ACT-16). */
@Component(service = RecordAction.class)
public final class PrintMeeting extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(PrintMeeting.class);

    private final Meetings meetings;
    private final ReportDesk reports;

    /** Over the meetings, where reports are installed. */
    @Activate
    public PrintMeeting(@Reference Meetings meetings, @Reference ReportDesk reports) {
        super("printMeeting", Meetings.TYPE, TEXTS.text("print"), 20, "meetings.view", Set.of());
        this.meetings = meetings;
        this.reports = reports;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long id = records.getFirst().id();
        workplace.load(
                label(),
                () -> meetings.load(workplace.actor(), id).title(),
                title -> reports.open(workplace, "meeting-minutes", Map.of("meeting", title)));
    }
}
