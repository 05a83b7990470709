package org.kontor.customers.internal.selling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.OpportunityState;
import org.kontor.customers.selling.SalePath;
import org.kontor.customers.selling.SalePaths;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SharedRows;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Follows each deal through its passages, which are read in one query. */
@Component(service = SalePaths.class)
public final class SqlSalePaths implements SalePaths {

    private static final String STAGES =
            "SELECT s.NAME FROM SALE_STAGE s WHERE s.PROCESS_ID = ? ORDER BY s.POSITION_NO";
    private static final String PASSAGES = "SELECT o.ID, o.STATE, p.STAGE_NAME, p.ENTERED_AT, p.LEFT_AT, p.ENTERED_BY"
            + " FROM OPPORTUNITY o JOIN OPPORTUNITY_PASSAGE p ON p.OPPORTUNITY_ID = o.ID"
            + " WHERE o.PROCESS_ID = ? AND o.BEGUN_AT >= ? AND o.BEGUN_AT < ? AND ";

    private static final int MOST_HANDS = 10;

    private final UnitsOfWork units;
    private final SqlReader reader;

    /** Paths of the open database. */
    @Activate
    public SqlSalePaths(@Reference UnitsOfWork units, @Reference SqlReader reader) {
        this.units = units;
        this.reader = reader;
    }

    /** One deal in one stage. */
    private record Passage(String stage, Instant entered, Optional<Instant> left, String by) {

        Duration stay(Instant now) {
            return Duration.between(entered, left.orElse(now));
        }
    }

    private record Travel(OpportunityState state, List<Passage> passages) {}

    @Override
    public SalePath read(Actor actor, long processId, Period begun) {
        List<String> stages = new ArrayList<>();
        reader.read(STAGES, List.of(processId), List.of(FieldKind.TEXT), row -> stages.add((String) row[0]));
        List<Object> parameters = new ArrayList<>(List.of(processId));
        Instant now = units.read(actor, SellingPermissions.VIEW, uow -> {
            parameters.add(uow.startOf(begun.from()));
            parameters.add(uow.startOf(begun.to().plusDays(1)));
            return uow.now();
        });
        String own =
                DataScope.condition(actor, "selling", "o.OWNER_ID", "o.DEPARTMENT_ID", SellingLists.TEAM, parameters);
        String visible = SharedRows.or(reader, actor, "selling", Opportunities.TYPE, "o.ID", own, parameters);
        Map<Long, Travel> travels = new LinkedHashMap<>();
        reader.read(
                PASSAGES + visible + " ORDER BY o.ID, p.ENTERED_AT, p.ID",
                parameters,
                List.of(
                        FieldKind.REFERENCE,
                        FieldKind.TEXT,
                        FieldKind.TEXT,
                        FieldKind.INSTANT,
                        FieldKind.INSTANT,
                        FieldKind.TEXT),
                row -> travels.computeIfAbsent(
                                ((Number) row[0]).longValue(),
                                id -> new Travel(OpportunityState.valueOf((String) row[1]), new ArrayList<>()))
                        .passages()
                        .add(new Passage(
                                (String) row[2], (Instant) row[3], Optional.ofNullable((Instant) row[4]), (String)
                                        row[5])));
        List<SalePath.Step> steps = stages.stream()
                .map(stage -> step(stage, stages, List.copyOf(travels.values()), now))
                .toList();
        return new SalePath(steps, hands(travels.values()));
    }

    private static SalePath.Step step(String stage, List<String> stages, List<Travel> travels, Instant now) {
        int reached = 0;
        int wentOn = 0;
        int lost = 0;
        List<Duration> usual = new ArrayList<>();
        List<Duration> here = new ArrayList<>();
        for (Travel travel : travels) {
            List<Passage> stays = travel.passages().stream()
                    .filter(p -> p.stage().equals(stage))
                    .toList();
            if (stays.isEmpty()) {
                continue;
            }
            reached++;
            boolean last = travel.passages().getLast().stage().equals(stage);
            if (travel.state() == OpportunityState.OPEN && last) {
                here.add(stays.getLast().stay(now));
                usual.addAll(stays.subList(0, stays.size() - 1).stream()
                        .map(p -> p.stay(now))
                        .toList());
            } else {
                usual.addAll(stays.stream().map(p -> p.stay(now)).toList());
            }
            if (travel.state() == OpportunityState.LOST && last) {
                lost++;
            } else if (travel.state() == OpportunityState.WON || wentBeyond(stage, stages, travel)) {
                wentOn++;
            }
        }
        return new SalePath.Step(stage, reached, wentOn, lost, days(usual), days(here), here.size());
    }

    private static boolean wentBeyond(String stage, List<String> stages, Travel travel) {
        int position = stages.indexOf(stage);
        return travel.passages().stream().anyMatch(p -> stages.indexOf(p.stage()) > position);
    }

    /** The average in days, to one tenth. */
    private static BigDecimal days(List<Duration> stays) {
        if (stays.isEmpty()) {
            return BigDecimal.ZERO;
        }
        long seconds = stays.stream().mapToLong(Duration::toSeconds).sum();
        return BigDecimal.valueOf(seconds)
                .divide(BigDecimal.valueOf(Duration.ofDays(1).toSeconds() * stays.size()), 1, RoundingMode.HALF_UP);
    }

    private static List<SalePath.Hand> hands(Iterable<Travel> travels) {
        record Pair(String from, String to) {}
        Map<Pair, Integer> counted = new LinkedHashMap<>();
        for (Travel travel : travels) {
            Set<Pair> once = new HashSet<>();
            for (int i = 1; i < travel.passages().size(); i++) {
                String from = travel.passages().get(i - 1).by();
                String to = travel.passages().get(i).by();
                if (!from.equals(to)) {
                    once.add(new Pair(from, to));
                }
            }
            once.forEach(pair -> counted.merge(pair, 1, Integer::sum));
        }
        return counted.entrySet().stream()
                .map(e -> new SalePath.Hand(e.getKey().from(), e.getKey().to(), e.getValue()))
                .sorted(Comparator.comparingInt(SalePath.Hand::deals)
                        .reversed()
                        .thenComparing(SalePath.Hand::from)
                        .thenComparing(SalePath.Hand::to))
                .limit(MOST_HANDS)
                .toList();
    }
}
