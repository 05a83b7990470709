package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.performance.targets.Quarter;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.TargetAction;
import org.kontor.performance.targets.TargetIndicator;
import org.kontor.performance.targets.TargetNode;
import org.kontor.performance.targets.TargetPlan;
import org.kontor.performance.targets.Targets;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.TimeStep;
import org.kontor.sample.internal.Modules;

/** What the company wants to reach: plans of the last and this quarter, agreed, and one of the next that is still split. */
final class Ambitions {

    private static final Map<String, String> WEIGHTS = Map.of("received", "0.4", "ordered", "0.4", "activities", "0.2");
    private static final List<String> COUNTED = List.of("received", "ordered", "activities");
    private static final int LEAST_PERCENT = 95;
    private static final int SPREAD_PERCENT = 30;
    private static final int WHOLE = 100;
    private static final int DIGITS = 2;

    private final Modules modules;
    private final Words words;
    private final Staff staff;
    private final Random random;
    private final LocalDate today;

    Ambitions(Modules modules, Words words, Staff staff, Random random, LocalDate today) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
        this.random = random;
        this.today = today;
    }

    void run() {
        Period now = TimeStep.QUARTER.around(today);
        Period last = TimeStep.QUARTER.before(today);
        plan(last, last, true);
        plan(now, last, true);
        plan(TimeStep.QUARTER.around(now.to().plusDays(1)), now, false);
    }

    /** A plan whose targets are a little more than what was reached in a quarter. */
    private void plan(Period quarter, Period measured, boolean agreed) {
        Actor director = staff.director();
        TargetPlan draft = modules.targets().blank(director);
        draft.setYear(quarter.from().getYear());
        draft.setQuarter(Quarter.of(quarter.from()));
        draft.setCurrency(words.line("currency"));
        draft.setBasis(words.line("targetBasis"));
        draft.getIndicators().clear();
        for (String measure : COUNTED) {
            TargetIndicator indicator = new TargetIndicator();
            indicator.setMeasure(measure);
            indicator.setWeight(new BigDecimal(WEIGHTS.get(measure)));
            indicator.setAmount(ambition(measure, measured));
            draft.getIndicators().add(indicator);
        }
        for (String[] row : words.rows("targetActions")) {
            TargetAction action = new TargetAction();
            action.setTask(row[0]);
            action.setUserId(staff.manager().userId());
            action.setDueOn(quarter.to().minusDays(random.nextInt(WHOLE / 2)));
            action.setDone(quarter.to().isBefore(today));
            draft.getActions().add(action);
        }
        long plan = modules.targets().create(director, draft).id();
        split(plan, agreed);
        if (agreed) {
            modules.workflow().move(director, new RecordRef(Targets.TYPE, plan), "agree", Optional.empty());
        }
    }

    /** What was reached and some percent more or less, in round figures. */
    private BigDecimal ambition(String measure, Period measured) {
        MeasureQuery query = MeasureQuery.of(measure, measured).in(words.line("currency"));
        BigDecimal percent = BigDecimal.valueOf(LEAST_PERCENT + random.nextInt(SPREAD_PERCENT));
        BigDecimal wanted = modules.measures()
                .figure(Actor.system(), query)
                .amount()
                .multiply(percent)
                .divide(BigDecimal.valueOf(WHOLE), 0, RoundingMode.HALF_UP);
        BigDecimal round = BigDecimal.ONE.movePointRight(Math.max(0, wanted.precision() - DIGITS));
        return wanted.divide(round, 0, RoundingMode.HALF_UP).max(BigDecimal.TEN).multiply(round);
    }

    /** The director splits among departments, the manager what is below; not to the last where it is still discussed. */
    private void split(long plan, boolean toTheLast) {
        Seat company = top(staff.director(), plan).seat();
        split(staff.director(), plan, company);
        TargetNode department = top(staff.manager(), plan);
        split(staff.manager(), plan, department.seat());
        if (toTheLast) {
            department
                    .all()
                    .skip(1)
                    .filter(node -> !node.children().isEmpty())
                    .forEach(node -> split(staff.manager(), plan, node.seat()));
        }
    }

    private TargetNode top(Actor actor, long plan) {
        return modules.targets().division(actor, plan).nodes().getFirst();
    }

    private void split(Actor actor, long plan, Seat parent) {
        for (String measure : COUNTED) {
            int version = modules.targets().division(actor, plan).version();
            modules.targets().split(actor, plan, version, modules.targets().propose(actor, plan, parent, measure));
        }
    }
}
