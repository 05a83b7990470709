package org.kontor.performance.internal.netreturn;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.performance.netreturn.NetReturns;
import org.kontor.performance.netreturn.NetReturns.Part;
import org.kontor.performance.netreturn.NetReturns.Question;
import org.kontor.performance.netreturn.NetReturns.Row;
import org.kontor.performance.netreturn.NetReturns.Statement;
import org.kontor.performance.netreturn.ReturnFigures;
import org.kontor.process.measures.TimeStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The net return of twelve months, of the topmost department that the user sees and of each right below it (FIN-24). */
@Component(service = ReportDataset.class)
public final class NetReturnByMonth extends ShippedDataset {

    private final NetReturns returns;

    /** Over net returns. */
    @Activate
    public NetReturnByMonth(@Reference NetReturns returns) {
        this(returns, Clock.systemDefaultZone());
    }

    /** By another clock. */
    public NetReturnByMonth(NetReturns returns, Clock clock) {
        super(
                Shape.of(
                                "performance.netReturnByMonth",
                                NetReturnPermissions.VIEW,
                                NetReturnText.SOURCE,
                                "dataset.netReturn")
                        .column("department", FieldKind.TEXT)
                        .column("month", FieldKind.TEXT)
                        .column("revenue", FieldKind.MONEY)
                        .column("dynamicCost", FieldKind.MONEY)
                        .column("contribution", FieldKind.MONEY)
                        .column("staticCost", FieldKind.MONEY)
                        .column("net", FieldKind.MONEY)
                        .column("balance", FieldKind.MONEY)
                        .column("place", FieldKind.INTEGER)
                        .parameter("to", FieldKind.DATE),
                clock);
        this.returns = returns;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        LocalDate last = TimeStep.MONTH.begin(dayOrToday(given, "to"));
        Question question = new Question(TimeStep.MONTH, last, Optional.empty());
        Statement top = returns.statement(actor, question);
        int place = 1;
        months(top.total().name(), place, top.course(), sink);
        for (Row row : top.rows()) {
            if (!row.itself()) {
                Question below = new Question(TimeStep.MONTH, last, Optional.of(row.unitId()));
                place++;
                months(row.name(), place, returns.statement(actor, below).course(), sink);
            }
        }
    }

    /**
     * Twelve rows.
     *
     * @param place which department it is in the report, which begins with the topmost
     */
    private static void months(String department, int place, List<Part> course, Consumer<Object[]> sink) {
        BigDecimal balance = BigDecimal.ZERO;
        for (Part part : course) {
            ReturnFigures figures = part.figures();
            balance = balance.add(figures.net());
            sink.accept(new Object[] {
                department,
                TimeStep.MONTH.name(part.begin()),
                figures.revenue(),
                figures.dynamicCost(),
                figures.contribution(),
                figures.staticCost(),
                figures.net(),
                balance,
                place
            });
        }
    }
}
