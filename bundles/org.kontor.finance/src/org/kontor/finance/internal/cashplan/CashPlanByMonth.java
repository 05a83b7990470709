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
import org.kontor.identity.CompanyChoice;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.kernel.time.Period;
import org.kontor.process.measures.TimeStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cash plan of twelve months in each currency, for reports (FIN-08, FIN-23). */
@Component(service = ReportDataset.class)
public final class CashPlanByMonth extends ShippedDataset {

    private static final int MONTHS = 12;

    private final CashPlans plans;

    /** Over the cash plan. */
    @Activate
    public CashPlanByMonth(@Reference CashPlans plans) {
        this(plans, Clock.systemDefaultZone());
    }

    /** By another clock. */
    public CashPlanByMonth(CashPlans plans, Clock clock) {
        super(
                Shape.of("finance.cashPlanByMonth", "finance.view", CashPlanText.SOURCE, "dataset.cashPlan")
                        .column("currency", FieldKind.TEXT)
                        .column("month", FieldKind.TEXT)
                        .column("expectedIn", FieldKind.MONEY)
                        .column("expectedOut", FieldKind.MONEY)
                        .column("net", FieldKind.MONEY)
                        .column("balance", FieldKind.MONEY)
                        .column("actualIn", FieldKind.MONEY)
                        .column("actualOut", FieldKind.MONEY)
                        .parameter("from", FieldKind.DATE)
                        .ofCompany(actor -> names(plans.companies(actor))),
                clock);
        this.plans = plans;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        LocalDate first = TimeStep.MONTH.begin(dayOrToday(given, "from"));
        Period year = new Period(first, first.plusMonths(MONTHS).minusDays(1));
        Optional<Long> company = company(given).map(name -> named(actor, name));
        for (String currency : plans.currencies(actor)) {
            BigDecimal balance = BigDecimal.ZERO;
            Question question = new Question(year, TimeStep.MONTH, currency, company);
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

    private long named(Actor actor, String company) {
        List<CashPlans.Company> companies = plans.companies(actor);
        return companies.stream()
                .filter(known -> known.name().equals(company))
                .mapToLong(CashPlans.Company::id)
                .findFirst()
                .orElseThrow(() -> CompanyChoice.unknown(company, names(companies)));
    }

    private static List<String> names(List<CashPlans.Company> companies) {
        return companies.stream().map(CashPlans.Company::name).toList();
    }
}
