package org.kontor.finance.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.ListBlock;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Open receivables by due date with their sum (ACT-10). */
@Component(service = HomeBlock.class)
public final class DueThisMonth extends ListBlock {

    private static final TextSource TEXTS = TextSource.beside(DueThisMonth.class);

    /** Over the lists. */
    @Activate
    public DueThisMonth(@Reference ListQueries queries) {
        super(queries, "receivables");
    }

    @Override
    public String id() {
        return "finance.dueThisMonth";
    }

    @Override
    public Text title() {
        return TEXTS.text("dueThisMonth");
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("finance.view");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("dueThisMonth.empty");
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(new ListFilter("dueDate", ListFilter.Operator.TO, today.withDayOfMonth(today.lengthOfMonth()))),
                List.of());
    }

    @Override
    protected Optional<String> headline(ListQueries lists, Actor actor, ListDefinition list, ListRequest request) {
        return Optional.ofNullable(lists.totals(actor, list, request).get("open"))
                .map(sum -> Formats.current().show(FieldKind.MONEY, sum));
    }

    @Override
    protected Row row(ListRow row, Map<String, Object> values, LocalDate today) {
        LocalDate due = (LocalDate) values.get("dueDate");
        return new Row(
                row.record(),
                String.valueOf(values.get("customerName")),
                values.get("number") + "   " + Formats.current().day(due),
                Formats.current().show(FieldKind.MONEY, (BigDecimal) values.get("open")) + " " + values.get("currency"),
                due.isBefore(today) ? Tone.BAD : Tone.NEUTRAL);
    }
}
