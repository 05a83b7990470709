package org.kontor.finance.internal.cashplan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kontor.finance.cashplan.CashPlans;
import org.kontor.finance.cashplan.CashPlans.Part;
import org.kontor.finance.cashplan.CashPlans.Question;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportColumn;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.time.Period;
import org.kontor.process.measures.TimeStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cash plan of twelve months in each currency, for reports (FIN-08, FIN-23). */
@Component(service = ReportDataset.class)
public final class CashPlanByMonth implements ReportDataset {

    private static final int MONTHS = 12;

    private final CashPlans plans;
    private final Clock clock;

    /** Over the cash plan. */
    @Activate
    public CashPlanByMonth(@Reference CashPlans plans) {
        this(plans, Clock.systemDefaultZone());
    }

    /** By another clock. */
    public CashPlanByMonth(CashPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "finance.cashPlanByMonth";
    }

    @Override
    public Text label() {
        return CashPlanText.of("dataset.cashPlan");
    }

    @Override
    public List<ReportColumn> columns() {
        return List.of(
                column("currency", FieldKind.TEXT),
                column("month", FieldKind.TEXT),
                column("expectedIn", FieldKind.MONEY),
                column("expectedOut", FieldKind.MONEY),
                column("net", FieldKind.MONEY),
                column("balance", FieldKind.MONEY),
                column("actualIn", FieldKind.MONEY),
                column("actualOut", FieldKind.MONEY));
    }

    private static ReportColumn column(String id, FieldKind kind) {
        return new ReportColumn(id, CashPlanText.of("column." + id), kind);
    }

    @Override
    public List<ReportParameter> parameters() {
        return List.of(
                new ReportParameter("from", CashPlanText.of("parameter.from"), FieldKind.DATE, Optional.empty()));
    }

    @Override
    public String permission() {
        return "finance.view";
    }

    @Override
    public void read(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        if (!actor.may(permission())) {
            throw new ProblemException(CashPlanText.of("permission.needed"));
        }
        LocalDate first = TimeStep.MONTH.begin(given.get("from") instanceof LocalDate day ? day : LocalDate.now(clock));
        Period year = new Period(first, first.plusMonths(MONTHS).minusDays(1));
        for (String currency : plans.currencies(actor)) {
            BigDecimal balance = BigDecimal.ZERO;
            Question question = new Question(year, TimeStep.MONTH, currency, Optional.empty());
            for (Part part : plans.plan(actor, question).parts()) {
                balance = balance.add(part.net());
                sink.accept(new Object[] {
                    currency,
                    TimeStep.MONTH.name(part.begin()),
                    part.expectedIn(),
                    part.expectedOut(),
                    part.net(),
                    balance,
                    part.actualIn(),
                    part.actualOut()
                });
            }
        }
    }
}
