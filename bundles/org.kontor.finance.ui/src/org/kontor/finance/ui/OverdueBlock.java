package org.kontor.finance.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.kontor.workbench.contribution.ListBlock;
import org.kontor.workbench.contribution.Tone;

/** What is past due, with its sum and the oldest of it. */
abstract class OverdueBlock extends ListBlock {

    private static final TextSource TEXTS = TextSource.beside(OverdueBlock.class);

    private final String day;
    private final String amount;

    /**
     * Over a list.
     *
     * @param day the column of the day by which something is due
     * @param amount the column of what is open
     */
    OverdueBlock(ListQueries queries, String list, String day, String amount) {
        super(queries, list);
        this.day = day;
        this.amount = amount;
    }

    @Override
    public final Text emptyText() {
        return TEXTS.text("overdue.empty");
    }

    /** Rows that were due before today. */
    final ListFilter dueBefore(LocalDate today) {
        return new ListFilter(day, ListFilter.Operator.TO, today.minusDays(1));
    }

    @Override
    protected final Optional<String> headline(
            ListQueries lists, Actor actor, ListDefinition list, ListRequest request) {
        return Optional.ofNullable(lists.totals(actor, list, request).get(amount))
                .map(sum -> Formats.current().show(FieldKind.MONEY, sum));
    }

    @Override
    protected final Row row(ListRow row, Map<String, Object> values, LocalDate today) {
        LocalDate due = (LocalDate) values.get(day);
        return new Row(
                row.record(),
                String.valueOf(values.get("customerName")),
                values.get("number") + "   " + Formats.current().day(due),
                Formats.current().show(FieldKind.MONEY, (BigDecimal) values.get(amount)) + " " + values.get("currency"),
                due.isBefore(today) ? Tone.BAD : Tone.NEUTRAL);
    }
}
