package org.kontor.orders.ui.quotations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.quotations.QuotationState;
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

/** Quotations that customers have and that nobody has decided on, those that run out first on top. */
@Component(service = HomeBlock.class)
public final class RunningOut extends ListBlock {

    private static final TextSource TEXTS = TextSource.beside(RunningOut.class);

    /** Over the lists. */
    @Activate
    public RunningOut(@Reference ListQueries queries) {
        super(queries, "quotations");
    }

    @Override
    public String id() {
        return "quotations.runningOut";
    }

    @Override
    public Text title() {
        return TEXTS.text("runningOut");
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("quotations.edit");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("runningOut.empty");
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(new ListFilter("state", ListFilter.Operator.EQUALS, QuotationState.SENT.name())),
                List.of(new ListSort("validUntil", true)));
    }

    @Override
    protected Row row(ListRow row, Map<String, Object> values, LocalDate today) {
        String money = Formats.current().show(FieldKind.MONEY, (BigDecimal) values.get("netTotal"));
        LocalDate until = (LocalDate) values.get("validUntil");
        return new Row(
                row.record(),
                values.get("number") + "  " + values.get("customerName"),
                Formats.current().show(FieldKind.DATE, until),
                money + " " + values.get("currency"),
                until.isBefore(today) ? Tone.BAD : Tone.NEUTRAL);
    }
}
