package org.kontor.customers.ui.selling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.customers.selling.OpportunityState;
import org.kontor.kernel.record.FieldKind;
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

/** The most probable opportunities, those over their day in red. */
@Component(service = HomeBlock.class)
public final class MostProbable extends ListBlock {

    /** Over the lists. */
    @Activate
    public MostProbable(@Reference ListQueries queries) {
        super(queries, "opportunities");
    }

    @Override
    public String id() {
        return "selling.mostProbable";
    }

    @Override
    public Text title() {
        return ScreenText.of("probable");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("selling.view");
    }

    @Override
    public Text emptyText() {
        return ScreenText.of("probable.empty");
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(new ListFilter("state", ListFilter.Operator.EQUALS, OpportunityState.OPEN.name())),
                List.of(new ListSort("probability", false), new ListSort("amount", false)));
    }

    @Override
    protected Row row(ListRow row, Map<String, Object> values, LocalDate today) {
        Formats formats = Formats.current();
        boolean late = values.get("closeOn") instanceof LocalDate day && day.isBefore(today);
        String detail = formats.show(FieldKind.PERCENT, values.get("probability")) + " · "
                + values.getOrDefault("stage", "") + " · " + values.get("customer");
        String amount = values.containsKey("amount")
                ? formats.show(FieldKind.MONEY, values.get("amount")) + " " + values.get("currency")
                : "";
        return new Row(row.record(), values.get("title").toString(), detail, amount, late ? Tone.BAD : Tone.ACTIVE);
    }
}
