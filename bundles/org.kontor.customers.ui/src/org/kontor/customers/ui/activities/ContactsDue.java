package org.kontor.customers.ui.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.kernel.text.Text;
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

/** Customers not contacted lately, the longest waiting first (R-25, ACT-08). */
@Component(service = HomeBlock.class)
public final class ContactsDue extends ListBlock {

    /** Over the lists. */
    @Activate
    public ContactsDue(@Reference ListQueries queries) {
        super(queries, "contactsDue");
    }

    @Override
    public String id() {
        return "activities.contactsDue";
    }

    @Override
    public Text title() {
        return Logging.TEXTS.text("contactsDue");
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("activities.view");
    }

    @Override
    public Text emptyText() {
        return Logging.TEXTS.text("contactsDue.empty");
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(new ListFilter("dueOn", ListFilter.Operator.TO, today)),
                List.of(new ListSort("dueOn", true)));
    }

    @Override
    protected Row row(ListRow row, Map<String, Object> values, LocalDate today) {
        LocalDate last = (LocalDate) values.get("lastContactOn");
        return new Row(
                row.record(),
                String.valueOf(values.get("name")),
                Logging.TEXTS.get("contactsDue.last", Formats.current().day(last)),
                Formats.current().day((LocalDate) values.get("dueOn")),
                Tone.WARNING);
    }
}
