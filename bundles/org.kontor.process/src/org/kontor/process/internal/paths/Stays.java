package org.kontor.process.internal.paths;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.kernel.record.RecordRef;
import org.kontor.process.DocumentState;
import org.kontor.process.paths.HandlingTimes.PersonTimes;
import org.kontor.process.paths.HandlingTimes.StateTimes;
import org.kontor.process.paths.Spread;

/** Gathers the stays of documents in one state. */
final class Stays {

    private final DocumentState state;
    private final Map<String, Times> byPerson = new TreeMap<>();
    private final Times all = new Times();
    private int waiting;
    private Optional<Instant> since = Optional.empty();
    private Optional<RecordRef> oldest = Optional.empty();

    /** Seconds of a period and of the one before. */
    private static final class Times {

        private final List<Long> now = new ArrayList<>();
        private final List<Long> before = new ArrayList<>();

        private Spread now() {
            return spread(now);
        }

        private Spread before() {
            return spread(before);
        }

        private static Spread spread(List<Long> seconds) {
            return Spread.of(seconds.stream().mapToLong(Long::longValue).toArray());
        }
    }

    Stays(DocumentState state) {
        this.state = state;
    }

    /** A stay that has ended. */
    void ended(Duration length, String person, boolean inPeriod) {
        Times whose = byPerson.computeIfAbsent(person, p -> new Times());
        (inPeriod ? all.now : all.before).add(length.toSeconds());
        (inPeriod ? whose.now : whose.before).add(length.toSeconds());
    }

    /** A document that is in the state now. */
    void waits(RecordRef document, Instant from) {
        waiting++;
        if (since.filter(earliest -> !from.isBefore(earliest)).isEmpty()) {
            since = Optional.of(from);
            oldest = Optional.of(document);
        }
    }

    StateTimes times(Instant now) {
        List<PersonTimes> people = byPerson.entrySet().stream()
                .map(person -> new PersonTimes(
                        person.getKey(),
                        person.getValue().now(),
                        person.getValue().before()))
                .sorted(Comparator.comparing((PersonTimes p) -> p.times().count())
                        .reversed())
                .toList();
        return new StateTimes(
                state,
                all.now(),
                all.before(),
                waiting,
                since.map(from -> from.isAfter(now) ? Duration.ZERO : Duration.between(from, now)),
                oldest,
                people);
    }
}
