package org.kontor.performance.internal.netreturn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.identity.SampleContribution;
import org.kontor.identity.StandardRole;
import org.kontor.kernel.actor.Actor;
import org.kontor.performance.netreturn.NetReturns;
import org.kontor.performance.netreturn.NetReturns.Question;
import org.kontor.performance.netreturn.NetReturns.Statement;
import org.kontor.performance.netreturn.Simulation;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.measures.TimeStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the sample company targets of its net return: somewhat better than the month and the quarter before (FIN-24). */
@Component
public final class NetReturnSample implements SampleContribution {

    private static final Simulation BETTER =
            new Simulation(new BigDecimal("0.06"), new BigDecimal("-0.02"), new BigDecimal("0.01"));

    private final UnitsOfWork units;
    private final NetReturns returns;

    /** Over net returns. */
    @Activate
    public NetReturnSample(@Reference UnitsOfWork units, @Reference NetReturns returns) {
        this.units = units;
        this.returns = returns;
    }

    @Override
    public void fill(Function<StandardRole, Actor> staff, Locale language) {
        Actor management = staff.apply(StandardRole.MANAGEMENT);
        LocalDate today = units.read(management, NetReturnPermissions.VIEW, uow -> uow.today());
        long sales = staff.apply(StandardRole.SALES_MANAGER).departmentId();
        for (TimeStep step : new TimeStep[] {TimeStep.MONTH, TimeStep.QUARTER}) {
            aim(management, new Question(step, step.begin(today), Optional.empty()));
            aim(management, new Question(step, step.begin(today), Optional.of(sales)));
        }
    }

    private void aim(Actor management, Question question) {
        Question before = new Question(question.step(), question.before().from(), question.unitId());
        Statement statement = returns.statement(management, before);
        returns.aim(
                management,
                question,
                BETTER.of(statement.total().now()),
                NetReturnText.of("sample.note").toString());
    }
}
