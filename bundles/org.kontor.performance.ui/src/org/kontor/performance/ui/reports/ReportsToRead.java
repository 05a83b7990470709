package org.kontor.performance.ui.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.reports.ReportState;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.ListSort;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.ListBlock;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reports of the team that wait to be read, the oldest first. */
@Component(service = HomeBlock.class)
public final class ReportsToRead extends ListBlock {

    private static final TextSource TEXTS = TextSource.beside(ReportsToRead.class);

    /** Over the lists. */
    @Activate
    public ReportsToRead(@Reference ListQueries queries) {
        super(queries, "workReports");
    }

    @Override
    public String id() {
        return "performance.toRead";
    }

    @Override
    public Text title() {
        return TEXTS.text("waiting");
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("workReports.read");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("waiting.empty");
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(new ListFilter("state", ListFilter.Operator.EQUALS, ReportState.SUBMITTED.name())),
                List.of(new ListSort("from", true)));
    }

    @Override
    protected Row row(ListRow row, Map<String, Object> values, LocalDate today) {
        String kind = TEXTS.get("kind." + values.get("kind"));
        return new Row(
                row.record(),
                values.get("author") + "  " + kind,
                values.getOrDefault("thoughts", "").toString(),
                Formats.current().show(FieldKind.DATE, values.get("from")),
                Tone.ACTIVE);
    }
}
