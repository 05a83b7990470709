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

/** What is past due of what somebody sold or looks after by contract, for who is asked to help when it is late (FIN-11). */
@Component(service = HomeBlock.class)
public final class OverdueOfSales extends ListBlock {

    /** Credit of a customer is below nothing and never late. */
    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

    private static final TextSource TEXTS = TextSource.beside(Overdue.class);

    /** Over the lists. */
    @Activate
    public OverdueOfSales(@Reference ListQueries queries) {
        super(queries, "owed");
    }

    @Override
    public String id() {
        return "finance.overdueOfSales";
    }

    @Override
    public Text title() {
        return TEXTS.text("overdueOfSales");
    }

    @Override
    public int order() {
        return 411;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("income.chase");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("overdue.empty");
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(
                        new ListFilter("day", ListFilter.Operator.TO, today.minusDays(1)),
                        new ListFilter("amount", ListFilter.Operator.FROM, SMALLEST)),
                List.of());
    }

    @Override
    protected Optional<String> headline(ListQueries lists, Actor actor, ListDefinition list, ListRequest request) {
        return Optional.ofNullable(lists.totals(actor, list, request).get("amount"))
                .map(sum -> Formats.current().show(FieldKind.MONEY, sum));
    }

    @Override
    protected Row row(ListRow row, Map<String, Object> values, LocalDate today) {
        LocalDate due = (LocalDate) values.get("day");
        return new Row(
                row.record(),
                String.valueOf(values.get("customerName")),
                values.get("number") + "   " + Formats.current().day(due),
                Formats.current().show(FieldKind.MONEY, (BigDecimal) values.get("amount")) + " "
                        + values.get("currency"),
                due.isBefore(today) ? Tone.BAD : Tone.NEUTRAL);
    }
}
