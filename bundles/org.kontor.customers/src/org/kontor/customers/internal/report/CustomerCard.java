package org.kontor.customers.internal.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
import org.kontor.kernel.report.ReportColumn;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.kernel.text.Text;
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
public final class CustomerCard implements ReportDataset {

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
        this.units = units;
        this.customers = customers;
        this.overviews = overviews;
        this.evaluations = evaluations;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text label() {
        return ReportText.of("card.label");
    }

    @Override
    public List<ReportColumn> columns() {
        return List.of(
                new ReportColumn("section", ReportText.of("column.section"), FieldKind.TEXT),
                new ReportColumn("label", ReportText.of("column.label"), FieldKind.TEXT),
                new ReportColumn("content", ReportText.of("column.content"), FieldKind.TEXT),
                new ReportColumn("heading", ReportText.of("column.heading"), FieldKind.TEXT));
    }

    @Override
    public List<ReportParameter> parameters() {
        return List.of(
                new ReportParameter(CUSTOMER, ReportText.of("parameter.customer"), FieldKind.TEXT, Optional.empty()),
                new ReportParameter(MONTH, ReportText.of("parameter.month"), FieldKind.TEXT, Optional.empty()),
                new ReportParameter(CARD, ReportText.of("parameter.card"), FieldKind.TEXT, Optional.of("DATA")));
    }

    @Override
    public String permission() {
        return VIEW;
    }

    @Override
    public void read(Actor actor, Map<String, Object> parameters, Consumer<Object[]> sink) {
        String number = parameters.getOrDefault(CUSTOMER, "").toString().strip();
        if (number.isEmpty()) {
            throw new ProblemException(CUSTOMER, ReportText.of("card.whichCustomer"));
        }
        Kind kind = kind(parameters.getOrDefault(CARD, Kind.DATA.name()).toString());
        Customer customer = customer(actor, number);
        CardLines lines = new CardLines(sink);
        switch (kind) {
            case DATA -> new DataCardLines(customers, overviews).write(actor, customer, lines);
            case STRATEGY -> new StrategyCardLines(overviews).write(actor, customer, lines);
            case MONTH ->
                new MonthCardLines(evaluations, overviews).write(actor, customer, month(actor, parameters), lines);
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
    private YearMonth month(Actor actor, Map<String, Object> parameters) {
        String month = parameters.getOrDefault(MONTH, "").toString().strip();
        if (month.isEmpty()) {
            LocalDate today = units.read(actor, VIEW, UnitOfWork::today);
            return YearMonth.from(today.minusDays(LAST_DAYS));
        }
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException unreadable) {
            throw new ProblemException(MONTH, ReportText.of("card.whichMonth", month));
        }
    }
}
