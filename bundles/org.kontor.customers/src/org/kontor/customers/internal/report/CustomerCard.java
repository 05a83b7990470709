package org.kontor.customers.internal.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.customers.evaluation.Evaluations;
import org.kontor.customers.overview.Overviews;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The lines of a card on one customer (CUS-25): data card, strategy card or monthly evaluation card. Each card is a report
 * of its own over this data set, which it tells by {@code card} what to write.
 */
@Component(service = ReportDataset.class)
public final class CustomerCard extends ShippedDataset {

    static final String ID = "customers.card";
    static final String CARD = "card";
    static final String CUSTOMER = "customer";
    static final String MONTH = "month";

    private static final String VIEW = "customers.view";
    private static final int LAST_DAYS = 10;

    private final UnitsOfWork units;
    private final Customers customers;
    private final Overviews overviews;
    private final Evaluations evaluations;

    /** Which card. */
    enum Kind {
        DATA,
        STRATEGY,
        MONTH
    }

    /** Over all that is known of customers. */
    @Activate
    public CustomerCard(
            @Reference UnitsOfWork units,
            @Reference Customers customers,
            @Reference Overviews overviews,
            @Reference Evaluations evaluations) {
        super(Shape.of(ID, VIEW, ReportText.SOURCE, "card.label")
                .column("section", FieldKind.TEXT)
                .column("label", FieldKind.TEXT)
                .column("content", FieldKind.TEXT)
                .column("heading", FieldKind.TEXT)
                .parameter(CUSTOMER, FieldKind.TEXT)
                .parameter(MONTH, FieldKind.TEXT)
                .parameter(CARD, FieldKind.TEXT, Kind.DATA.name()));
        this.units = units;
        this.customers = customers;
        this.overviews = overviews;
        this.evaluations = evaluations;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        String number = text(given, CUSTOMER)
                .orElseThrow(() -> new ProblemException(CUSTOMER, ReportText.of("card.whichCustomer")));
        Kind kind = kind(text(given, CARD).orElse(Kind.DATA.name()));
        Customer customer = customer(actor, number);
        CardLines lines = new CardLines(sink);
        switch (kind) {
            case DATA -> new DataCardLines(customers, overviews).write(actor, customer, lines);
            case STRATEGY -> new StrategyCardLines(overviews).write(actor, customer, lines);
            case MONTH -> new MonthCardLines(evaluations, overviews).write(actor, customer, month(actor, given), lines);
        }
        lines.end();
    }

    private static Kind kind(String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new ProblemException(CARD, ReportText.of("card.unknown", name));
    }

    private Customer customer(Actor actor, String number) {
        long id = units.read(actor, VIEW, uow -> customers
                .byNumber(uow, number)
                .map(Customer::getId)
                .orElseThrow(() -> new ProblemException(CUSTOMER, ReportText.of("card.noCustomer", number))));
        return customers.load(actor, id).draft();
    }

    /** The month that was asked for; until the tenth day the month before is what one looks at. */
    private YearMonth month(Actor actor, Map<String, Object> given) {
        Optional<String> month = text(given, MONTH);
        if (month.isEmpty()) {
            LocalDate today = units.read(actor, VIEW, UnitOfWork::today);
            return YearMonth.from(today.minusDays(LAST_DAYS));
        }
        try {
            return YearMonth.parse(month.get());
        } catch (DateTimeException unreadable) {
            throw new ProblemException(MONTH, ReportText.of("card.whichMonth", month.get()));
        }
    }
}
