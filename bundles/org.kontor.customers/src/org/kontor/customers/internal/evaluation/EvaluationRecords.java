package org.kontor.customers.internal.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.customers.evaluation.Evaluations;
import org.kontor.customers.evaluation.MonthFigures;
import org.kontor.customers.evaluation.MonthlyEvaluation;
import org.kontor.customers.evaluation.Rating;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps monthly evaluations, one of each customer and month, with the figures of the month (CUS-25). */
@Component(service = {RecordService.class, Evaluations.class})
public final class EvaluationRecords extends EntityRecords<MonthlyEvaluation> implements Evaluations {

    private static final String VIEW = "customers.view";
    private static final int LONGEST = 2000;
    private static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);
    private static final String LATEST =
            "SELECT e FROM MonthlyEvaluation e WHERE e.customerId = ?1 ORDER BY e.monthBegin DESC";
    private static final String OF_MONTH =
            "SELECT e FROM MonthlyEvaluation e WHERE e.customerId = ?1 AND e.monthBegin = ?2";

    private static final RecordType<MonthlyEvaluation> TYPE = RecordType.of(
                    "monthEvaluation", EvaluationText.SOURCE, MonthlyEvaluation::new)
            .reference("customerId", "customer", MonthlyEvaluation::getCustomerId, MonthlyEvaluation::setCustomerId)
            .required()
            .month("month", MonthlyEvaluation::getMonth, MonthlyEvaluation::setMonth)
            .required()
            .choice("rating", Rating.class, MonthlyEvaluation::getRating, MonthlyEvaluation::setRating)
            .required()
            .longText("evaluation", LONGEST, MonthlyEvaluation::getEvaluation, MonthlyEvaluation::setEvaluation)
            .required()
            .longText("nextSteps", LONGEST, MonthlyEvaluation::getNextSteps, MonthlyEvaluation::setNextSteps)
            .section("figures")
            .shownInteger("contacts", e -> e.figures().contacts())
            .shownDecimal("ordered", FieldKind.MONEY, e -> e.figures().ordered())
            .shownDecimal("received", FieldKind.MONEY, e -> e.figures().received())
            .shownDecimal("overdue", FieldKind.MONEY, e -> e.figures().overdue())
            .shownText("currency", e -> e.figures().currency())
            .build();

    private final Customers customers;
    private final Measures measures;

    /** A service over customers and figures. */
    @Activate
    public EvaluationRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Customers customers,
            @Reference Measures measures) {
        super(units, queries, MonthlyEvaluation.class, TYPE, EvaluationLists.EVALUATIONS);
        this.customers = customers;
        this.measures = measures;
    }

    @Override
    protected String titleOf(MonthlyEvaluation evaluation) {
        return EvaluationText.of("evaluation.title", evaluation.month().toString())
                .toString();
    }

    /** Until the tenth one looks back at the month before. */
    @Override
    protected void prepare(UnitOfWork uow, MonthlyEvaluation blank) {
        blank.setMonth(uow.today().minusDays(10));
        blank.giveTo(uow.actor());
    }

    @Override
    protected void validate(
            UnitOfWork uow, MonthlyEvaluation draft, Optional<MonthlyEvaluation> stored, Problems problems) {
        customers.get(uow, draft.getCustomerId());
        problems.require(!draft.getMonth().isAfter(uow.today()), "month", EvaluationText.of("evaluation.future"));
        boolean taken = uow.query(MonthlyEvaluation.class, OF_MONTH, draft.getCustomerId(), draft.getMonth()).stream()
                .anyMatch(
                        other -> stored.filter(s -> s.getId() == other.getId()).isEmpty());
        problems.require(!taken, "month", EvaluationText.of("evaluation.taken"));
    }

    @Override
    protected void stored(UnitOfWork uow, MonthlyEvaluation evaluation, boolean isNew) {
        Customer customer = customers.get(uow, evaluation.getCustomerId());
        if (isNew) {
            evaluation.giveToOwnerOf(customer);
        }
        evaluation.keep(figures(uow, customer, evaluation.month()));
    }

    @Override
    public Optional<MonthlyEvaluation> of(Actor actor, long customerId, YearMonth month) {
        return units().read(actor, VIEW, uow -> {
            customers.get(uow, customerId);
            return uow.first(MonthlyEvaluation.class, OF_MONTH, customerId, month.atDay(1));
        });
    }

    @Override
    public List<MonthlyEvaluation> latest(Actor actor, long customerId, int most) {
        return units().read(actor, VIEW, uow -> {
            customers.get(uow, customerId);
            return uow.query(MonthlyEvaluation.class, LATEST, customerId).stream()
                    .limit(most)
                    .toList();
        });
    }

    @Override
    public MonthFigures figures(Actor actor, long customerId, YearMonth month) {
        return units().read(actor, VIEW, uow -> figures(uow, customers.get(uow, customerId), month));
    }

    private MonthFigures figures(UnitOfWork uow, Customer customer, YearMonth month) {
        Actor actor = uow.actor();
        Period days = new Period(month.atDay(1), month.atEndOfMonth());
        LocalDate end = uow.today().isBefore(days.to()) ? uow.today() : days.to();
        Period past = new Period(BEGINNING, end.minusDays(1));
        return new MonthFigures(
                customer.getCurrency(),
                amount(actor, "activities", days, customer).intValue(),
                amount(actor, "ordered", days, customer),
                amount(actor, "received", days, customer),
                amount(actor, "owed", past, customer));
    }

    private BigDecimal amount(Actor actor, String measure, Period period, Customer customer) {
        return measures.offered(actor).stream()
                .filter(offered -> offered.id().equals(measure))
                .findFirst()
                .map(offered -> {
                    MeasureQuery query = MeasureQuery.of(measure, period)
                            .where(measures.dimension("customer").orElseThrow(), List.of(customer.getId()));
                    MeasureQuery asked = offered.currency().isPresent() ? query.in(customer.getCurrency()) : query;
                    return measures.figure(actor, asked).amount();
                })
                .orElse(BigDecimal.ZERO);
    }
}
