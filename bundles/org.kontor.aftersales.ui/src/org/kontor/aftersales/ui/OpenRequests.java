package org.kontor.aftersales.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.aftersales.RequestState;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
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

/** Service requests that nobody works on yet, the most urgent first. */
@Component(service = HomeBlock.class)
public final class OpenRequests extends ListBlock {

    private static final TextSource TEXTS = TextSource.beside(OpenRequests.class);

    /** Over the lists. */
    @Activate
    public OpenRequests(@Reference ListQueries queries) {
        super(queries, "serviceRequests");
    }

    @Override
    public String id() {
        return "aftersales.open";
    }

    @Override
    public Text title() {
        return TEXTS.text("open");
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("service.view");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("open.empty");
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(new ListFilter("state", ListFilter.Operator.EQUALS, RequestState.LOGGED.name())),
                List.of(new ListSort("answerBy", true)));
    }

    @Override
    protected Row row(ListRow row, Map<String, Object> values, LocalDate today) {
        LocalDate answerBy = (LocalDate) values.get("answerBy");
        Tone tone = answerBy == null || answerBy.isAfter(today)
                ? Tone.NEUTRAL
                : answerBy.equals(today) ? Tone.WARNING : Tone.BAD;
        return new Row(
                row.record(),
                String.valueOf(values.get("subject")),
                values.getOrDefault("number", "") + "   " + values.getOrDefault("customerName", ""),
                answerBy == null ? "" : Formats.current().day(answerBy),
                tone);
    }
}
