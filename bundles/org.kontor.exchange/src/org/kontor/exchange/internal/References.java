package org.kontor.exchange.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.record.RecordHit;
import org.kontor.persistence.record.RecordService;

/** Finds the records that cells name by number or name, and remembers them for the next rows. */
final class References {

    private static final int HITS = 20;
    private static final int REMEMBERED = 10_000;

    private final Actor actor;
    private final Function<String, RecordService<?>> services;
    private final Map<Name, Optional<Long>> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Name, Optional<Long>> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Name(String type, String text) {}

    References(Actor actor, Function<String, RecordService<?>> services) {
        this.actor = actor;
        this.services = services;
    }

    /**
     * The id of the record of a type.
     *
     * @throws ProblemException when there is none or the text could mean several
     */
    long find(String type, String text) {
        Name name = new Name(type, text);
        Optional<Long> id = known.get(name);
        if (id == null) {
            id = search(services.apply(type), text);
            known.put(name, id);
        }
        return id.orElseThrow(() -> new ProblemException(
                ExchangeText.of("value.noRecord", services.apply(type).type().label(), CellValues.shortened(text))));
    }

    private Optional<Long> search(RecordService<?> service, String text) {
        List<RecordHit> hits = service.find(actor, text, HITS);
        return hits.stream()
                .filter(hit -> names(hit, text))
                .findFirst()
                .or(() -> hits.size() == 1 ? Optional.of(hits.getFirst()) : Optional.empty())
                .map(hit -> hit.record().id());
    }

    /** A hit's title is made of the record's number and name; the text must be one of them or both. */
    private static boolean names(RecordHit hit, String text) {
        return hit.title().equals(text) || List.of(hit.title().split(" {2}")).contains(text);
    }
}
