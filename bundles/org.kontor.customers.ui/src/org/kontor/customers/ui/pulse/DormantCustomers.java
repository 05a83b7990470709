package org.kontor.customers.ui.pulse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.customers.pulse.Loyalty;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.list.ListDefinition;
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

/** Customers who have fallen silent, with the idle rate and the repeat-purchase rate of the last months (CUS-23). */
@Component(service = HomeBlock.class)
public final class DormantCustomers extends ListBlock {

    private static final TextSource TEXTS = TextSource.beside(DormantCustomers.class);
    private static final String QUIET_SINCE = "quietSince";

    private final Loyalty loyalty;

    /** Over the lists and the rates. */
    @Activate
    public DormantCustomers(@Reference ListQueries queries, @Reference Loyalty loyalty) {
        super(queries, "dormantCustomers");
        this.loyalty = loyalty;
    }

    @Override
    public String id() {
        return "customers.dormant";
    }

    @Override
    public Text title() {
        return TEXTS.text("dormant");
    }

    @Override
    public int order() {
        return 76;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("customers.view");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("dormant.empty", Loyalty.DORMANT_DAYS);
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(new ListFilter(QUIET_SINCE, ListFilter.Operator.TO, today.minusDays(Loyalty.DORMANT_DAYS))),
                List.of(new ListSort(QUIET_SINCE, true)));
    }

    @Override
    protected Optional<String> headline(ListQueries lists, Actor actor, ListDefinition list, ListRequest request) {
        LocalDate today = LocalDate.now();
        Loyalty.Rates rates = loyalty.rates(actor, new Period(today.minusDays(Loyalty.DORMANT_DAYS - 1L), today));
        return rates.idlePercent().map(idle -> rates.repeatPercent()
                .map(repeat -> TEXTS.get("dormant.rates", idle, repeat))
                .orElseGet(() -> TEXTS.get("dormant.idle", idle)));
    }

    @Override
    protected Row row(ListRow row, Map<String, Object> values, LocalDate today) {
        return new Row(
                row.record(),
                String.valueOf(values.get("name")),
                Optional.ofNullable((LocalDate) values.get("lastOrderOn"))
                        .map(day ->
                                TEXTS.get("dormant.ordered", Formats.current().day(day)))
                        .orElseGet(() -> TEXTS.get("dormant.never")),
                Formats.current().day((LocalDate) values.get(QUIET_SINCE)),
                Tone.WARNING);
    }
}
