package org.kontor.contracts.internal.revenue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kontor.contracts.projects.ProjectRevenue;
import org.kontor.contracts.projects.RevenueStanding;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.kernel.time.Period;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the revenue of projects stands at the end of a period, for reports (FIN-13). */
@Component(service = ReportDataset.class)
public final class RevenueRows extends ShippedDataset {

    private final ProjectRevenue revenue;

    /** A data set over the projects. */
    @Activate
    public RevenueRows(@Reference ProjectRevenue revenue) {
        this(revenue, Clock.systemDefaultZone());
    }

    /** A data set by another clock. */
    public RevenueRows(ProjectRevenue revenue, Clock clock) {
        super(
                Shape.of("contracts.revenue", "revenue.view", RevenueText.SOURCE, "report.projectRevenue.label")
                        .column("currency", FieldKind.TEXT)
                        .column("number", FieldKind.TEXT)
                        .column("name", FieldKind.TEXT)
                        .column("progress", FieldKind.INTEGER)
                        .column("contracted", FieldKind.MONEY)
                        .column("inPeriod", FieldKind.MONEY)
                        .column("recognised", FieldKind.MONEY)
                        .column("invoiced", FieldKind.MONEY)
                        .column("workInProgress", FieldKind.MONEY)
                        .column("deferred", FieldKind.MONEY)
                        .parameter("from", FieldKind.DATE)
                        .parameter("to", FieldKind.DATE),
                clock);
        this.revenue = revenue;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        LocalDate today = today();
        Period period = period(given, "from", "to", new Period(today.withDayOfYear(1), today));
        revenue.standings(actor, period, standing -> sink.accept(row(standing)));
    }

    private static Object[] row(RevenueStanding standing) {
        return new Object[] {
            standing.contracted().currency().getCurrencyCode(),
            standing.number(),
            standing.name(),
            standing.progress(),
            standing.contracted().amount(),
            standing.inPeriod().amount(),
            standing.recognised().amount(),
            amount(standing.invoiced()),
            amount(standing.workInProgress()),
            amount(standing.deferred())
        };
    }

    /** Empty where no module invoices. */
    private static BigDecimal amount(Optional<Money> money) {
        return money.map(Money::amount).orElse(null);
    }
}
