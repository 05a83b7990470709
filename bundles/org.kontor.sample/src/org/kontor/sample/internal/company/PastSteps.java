package org.kontor.sample.internal.company;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.Workflow.Step;
import org.kontor.sample.internal.Modules;

/**
 * Tells when the steps of documents were taken, so that the company has a past: all of them are taken while it is made.
 * Where a document says on which day it came to a state, that is the day; between, each state lasts as long as it mostly
 * does.
 */
final class PastSteps {

    /** How many hours a state lasts, mostly. */
    private static final Map<String, Integer> HOURS = Map.of(
            "CREDIT_REVIEW", 9,
            "PRICE_REVIEW", 16,
            "HELD", 40,
            "TO_DELIVER", 50,
            "REVIEW", 52,
            "SENT", 120,
            "AT_DEPARTMENT", 14,
            "AT_FINANCE", 20,
            "AT_MANAGEMENT", 30);

    private static final int OTHERWISE = 5;

    /** So many months ago it took twice as long. */
    private static final double BETTER = 6;

    private static final int TOGETHER = 200;
    private static final int FIRST_HOUR = 8;
    private static final int WORKING_HOURS = 9;
    private static final int MINUTES = 60;

    private final Modules modules;
    private final Random random;

    PastSteps(Modules modules, Random random) {
        this.modules = modules;
        this.random = random;
    }

    /**
     * Tells it of all documents of a type.
     *
     * @param rows selects the id of each, the day on which it began, and the days on which it came to some states
     * @param states these states
     * @param more further such days by document and state
     */
    void tell(String type, String rows, List<String> states, Map<Long, Map<String, LocalDate>> more) {
        List<Object[]> documents =
                modules.units().read(Actor.system(), "sample", uow -> uow.query(Object[].class, rows));
        for (int from = 0; from < documents.size(); from += TOGETHER) {
            List<Object[]> part = documents.subList(from, Math.min(documents.size(), from + TOGETHER));
            modules.units()
                    .run(
                            Actor.system(),
                            "sample",
                            uow -> part.forEach(row -> {
                                Map<String, LocalDate> days = new HashMap<>(more.getOrDefault((Long) row[0], Map.of()));
                                for (int i = 0; i < states.size(); i++) {
                                    if (row[i + 2] != null) {
                                        days.put(states.get(i), (LocalDate) row[i + 2]);
                                    }
                                }
                                if (row[1] != null) {
                                    modules.workflow()
                                            .dateBack(
                                                    uow,
                                                    new RecordRef(type, (Long) row[0]),
                                                    steps -> moments(uow, steps, (LocalDate) row[1], days));
                                }
                            }));
        }
    }

    private List<Instant> moments(UnitOfWork uow, List<Step> steps, LocalDate begin, Map<String, LocalDate> days) {
        List<Instant> moments = new ArrayList<>();
        Instant last = atWork(uow, begin);
        for (int i = 0; i < steps.size(); i++) {
            LocalDate known = days.get(steps.get(i).to().id());
            Instant moment = i == 0 ? last : known == null ? after(uow, last, steps.get(i - 1)) : atWork(uow, known);
            Instant latest = latest(uow, steps.subList(i, steps.size()), days);
            last = earlier(earlier(moment.isBefore(last) ? last : moment, latest), uow.now());
            last = moments.isEmpty() || !last.isBefore(moments.getLast()) ? last : moments.getLast();
            moments.add(last);
        }
        return moments;
    }

    /** No step comes after the day of one that follows it. */
    private Instant latest(UnitOfWork uow, List<Step> rest, Map<String, LocalDate> days) {
        return rest.stream()
                .map(step -> days.get(step.to().id()))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(day -> uow.startOf(day).plus(Duration.ofHours(FIRST_HOUR + WORKING_HOURS)))
                .orElse(uow.now());
    }

    /** Long ago, everything took longer: the company has learned. */
    private static double months(Instant from, Instant now) {
        return Duration.between(from, now).toDays() / 30.0;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Instant after(UnitOfWork uow, Instant from, Step stay) {
        int hours = HOURS.getOrDefault(stay.to().id(), OTHERWISE);
        double much = Math.exp(random.nextGaussian() * 0.7) * (1 + months(from, uow.now()) / BETTER);
        Instant moment = from.plus(Duration.ofMinutes(Math.round(hours * MINUTES * much)));
        return atWork(uow, moment);
    }

    /** Not at night: what comes then is done the next morning. */
    private Instant atWork(UnitOfWork uow, Instant moment) {
        Instant midnight = moment;
        for (LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC).minusDays(1);
                !uow.startOf(day).isAfter(moment);
                day = day.plusDays(1)) {
            midnight = uow.startOf(day);
        }
        Duration hour = Duration.between(midnight, moment);
        Duration open = Duration.ofHours(FIRST_HOUR);
        Duration close = open.plusHours(WORKING_HOURS);
        if (hour.compareTo(open) < 0) {
            return midnight.plus(open).plus(Duration.ofMinutes(random.nextInt(2 * MINUTES)));
        }
        return hour.compareTo(close) <= 0
                ? moment
                : midnight.plus(Duration.ofDays(1)).plus(open).plus(Duration.ofMinutes(random.nextInt(2 * MINUTES)));
    }

    private Instant atWork(UnitOfWork uow, LocalDate day) {
        return uow.startOf(day)
                .plus(Duration.ofHours(FIRST_HOUR))
                .plus(Duration.ofMinutes(random.nextInt((WORKING_HOURS - 1) * MINUTES)));
    }
}
