package org.kontor.customers.internal.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.customers.internal.Turnover;
import org.kontor.customers.overview.CustomerFigure;
import org.kontor.customers.overview.FigureSource;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a customer brought in the last twelve months, by every measure of money that the installed modules know of
 * customers; and what it is worth: money received for what was signed, over all time (CUS-10, R-34).
 */
@Component
public final class TurnoverFigures implements FigureSource {

    private static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);
    private static final String RECEIVED = "received";
    private static final List<String> SIGNED = List.of("signed", "ordered");
    private static final int SCALE = 4;

    private final Measures measures;

    /** Over the measures. */
    @Activate
    public TurnoverFigures(@Reference Measures measures) {
        this.measures = measures;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<CustomerFigure> figures(UnitOfWork uow, Customer customer) {
        Actor actor = uow.actor();
        Period year = new Period(uow.today().minusYears(1).plusDays(1), uow.today());
        List<CustomerFigure> figures = new ArrayList<>();
        for (Measure measure : Turnover.measures(measures, actor)) {
            MeasureQuery query = query(measure.id(), year, customer);
            BigDecimal amount = measures.figure(actor, query).amount();
            figures.add(CustomerFigure.of(
                            measure.id(), OverviewText.of("figure.year", measure.label()), FieldKind.MONEY, amount)
                    .behind(amount.signum() == 0 ? Optional.empty() : measures.documents(actor, query)));
        }
        value(actor, new Period(BEGINNING, uow.today()), customer)
                .ifPresent(value -> figures.add(
                        CustomerFigure.of("value", OverviewText.of("figure.value"), FieldKind.PERCENT, value)));
        return figures;
    }

    private Optional<BigDecimal> value(Actor actor, Period ever, Customer customer) {
        List<String> offered = measures.offered(actor).stream().map(Measure::id).toList();
        if (!offered.contains(RECEIVED)) {
            return Optional.empty();
        }
        return SIGNED.stream()
                .filter(offered::contains)
                .map(id -> measures.figure(actor, query(id, ever, customer)).amount())
                .filter(signed -> signed.signum() > 0)
                .findFirst()
                .map(signed -> measures.figure(actor, query(RECEIVED, ever, customer))
                        .amount()
                        .divide(signed, SCALE, RoundingMode.HALF_UP));
    }

    private MeasureQuery query(String measure, Period period, Customer customer) {
        return MeasureQuery.of(measure, period)
                .where(measures.dimension("customer").orElseThrow(), List.of(customer.getId()))
                .in(customer.getCurrency());
    }
}
