package org.kontor.contracts.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.contracts.SettlementLead;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.SqlReader;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.ListBlock;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lines of settlement plans that are due within the days that the company decided, or overdue. */
@Component(service = HomeBlock.class)
public final class SettlementsDue extends ListBlock {

    private static final TextSource TEXTS = TextSource.beside(SettlementsDue.class);

    private final SqlReader reader;
    private volatile int lead = SettlementLead.USUAL_DAYS;

    /** Over the lists, with the setting from the open database. */
    @Activate
    public SettlementsDue(@Reference ListQueries queries, @Reference SqlReader reader) {
        super(queries, "settlements");
        this.reader = reader;
    }

    @Override
    public String id() {
        return "contracts.settlementsDue";
    }

    @Override
    public Text title() {
        return TEXTS.text("due");
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("contracts.view");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("due.empty");
    }

    /** Reads the setting here, because the list is opened from the screen, where nothing is read. */
    @Override
    public Content load(Actor actor) {
        lead = SettlementLead.days(reader);
        return super.load(actor);
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(new ListFilter("dueOn", ListFilter.Operator.TO, today.plusDays(lead))),
                List.of());
    }

    @Override
    protected Row row(ListRow row, Map<String, Object> values, LocalDate today) {
        LocalDate due = (LocalDate) values.get("dueOn");
        BigDecimal open = ((BigDecimal) values.get("amount"))
                .subtract((BigDecimal) values.getOrDefault("settled", BigDecimal.ZERO));
        return new Row(
                row.record(),
                values.getOrDefault("number", "") + "  " + values.get("customerName"),
                Formats.current().day(due) + "   " + values.get("title"),
                Formats.current().show(FieldKind.MONEY, open) + " " + values.get("currency"),
                due.isBefore(today) ? Tone.BAD : Tone.WARNING);
    }
}
