package org.kontor.customers.internal.territories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.customers.handover.Handovers;
import org.kontor.customers.handover.Holding;
import org.kontor.customers.handover.Move;
import org.kontor.customers.territories.Recut;
import org.kontor.customers.territories.Territories;
import org.kontor.customers.territories.Territory;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;

/** Finds what lies elsewhere than noted, and what belongs to somebody who does not work where it lies (LED-15). */
final class RecutSearch {

    static final String PERMISSION = "customers.handover";

    private static final String AREA = "customers";
    private static final String CUSTOMER = "customer";

    private final UnitsOfWork units;
    private final UserDirectory directory;
    private final Handovers handovers;

    /** The territory something lies in, and who gets it. */
    private record Turn(String territory, long receiverId) {}

    /** A territory of which something may change hands. */
    private record Staffed(Set<Long> people, Turn turn) {}

    /** From where to where, by ids. */
    private record Way(Optional<Long> from, Optional<Long> to) {}

    /** What was found in the first reading: customers by id, and leads as they are handed over. */
    private static final class Found {

        private final List<Recut.Shift> shifts = new ArrayList<>();
        private final Map<Way, int[]> ways = new LinkedHashMap<>();
        private final Map<Long, Turn> customers = new HashMap<>();
        private final Map<Holding, Turn> leads = new LinkedHashMap<>();
        private final Map<Long, String> territories;

        Found(Map<Long, String> territories) {
            this.territories = territories;
        }

        void shifted(Survey.Spot spot) {
            shifts.add(new Recut.Shift(spot.record(), spot.lies()));
            int kind = spot.record().type().equals(CUSTOMER) ? 0 : 1;
            ways.computeIfAbsent(new Way(spot.noted(), spot.lies()), any -> new int[2])[kind]++;
        }

        void takesTurn(Survey.Spot spot, Turn turn) {
            if (spot.record().type().equals(CUSTOMER)) {
                customers.put(spot.record().id(), turn);
            } else {
                long owner = spot.owned().getOwnerId();
                leads.put(new Holding(spot.record(), spot.title(), owner, Optional.empty()), turn);
            }
        }

        List<Recut.Flow> flows() {
            return ways.entrySet().stream()
                    .map(way -> new Recut.Flow(
                            name(way.getKey().from()), name(way.getKey().to()), way.getValue()[0], way.getValue()[1]))
                    .sorted(Comparator.comparing(flow -> -flow.customers() - flow.leads()))
                    .toList();
        }

        private String name(Optional<Long> territory) {
            return territory.map(id -> territories.getOrDefault(id, "")).orElse("");
        }
    }

    RecutSearch(UnitsOfWork units, UserDirectory directory, Handovers handovers) {
        this.units = units;
        this.directory = directory;
        this.handovers = handovers;
    }

    /** What moves in these territories. */
    Recut find(Actor actor, Set<Long> territories, Territories.Owners owners) {
        Found found = units.read(actor, PERMISSION, uow -> survey(uow, territories, owners));
        Map<Holding, Turn> turns = new LinkedHashMap<>();
        if (!found.customers.isEmpty()) {
            handovers.ofCustomers(actor, found.customers.keySet()).holdings().stream()
                    .sorted(Comparator.comparing(h -> !h.record().type().equals(CUSTOMER)))
                    .forEach(holding -> holding.customerId()
                            .map(found.customers::get)
                            .filter(turn -> turn.receiverId() != holding.ownerId())
                            .ifPresent(turn -> turns.put(holding, turn)));
        }
        turns.putAll(found.leads);
        List<Recut.Change> changes = units.read(actor, PERMISSION, uow -> named(uow, turns));
        return new Recut(found.shifts, found.flows(), changes);
    }

    private Found survey(UnitOfWork uow, Set<Long> wanted, Territories.Owners owners) {
        Map<Long, String> names = uow.query(Territory.class, "SELECT t FROM Territory t").stream()
                .collect(Collectors.toMap(Territory::getId, Territory::getName));
        Map<Long, Staffed> staffed = owners == Territories.Owners.CHANGE ? staffed(uow, wanted) : Map.of();
        Found found = new Found(names);
        Survey.look(uow, spot -> {
            boolean concerned = spot.noted().filter(wanted::contains).isPresent()
                    || spot.lies().filter(wanted::contains).isPresent();
            if (concerned && spot.isShifted() && uow.actor().reaches(AREA, spot.owned())) {
                found.shifted(spot);
            }
            turn(spot, staffed)
                    .filter(turn -> uow.actor().sees(AREA, spot.owned()))
                    .ifPresent(turn -> found.takesTurn(spot, turn));
        });
        return found;
    }

    private static Optional<Turn> turn(Survey.Spot spot, Map<Long, Staffed> staffed) {
        return spot.lies()
                .filter(territory -> spot.alive())
                .map(staffed::get)
                .filter(there -> !there.people().contains(spot.owned().getOwnerId()))
                .map(Staffed::turn);
    }

    private Map<Long, Staffed> staffed(UnitOfWork uow, Set<Long> territories) {
        Map<Long, Staffed> staffed = new HashMap<>();
        for (long id : territories) {
            Territory territory = uow.get(Territory.class, id);
            people(uow, territory).stream()
                    .findFirst()
                    .ifPresent(first -> staffed.put(
                            id,
                            new Staffed(Set.copyOf(territory.people()), new Turn(territory.getName(), first.getId()))));
        }
        return staffed;
    }

    /** Who works in a territory and may sign in, the first of it at the beginning. */
    private List<User> people(UnitOfWork uow, Territory territory) {
        return territory.people().stream()
                .flatMap(id -> directory.user(uow, id).stream())
                .filter(User::isActive)
                .toList();
    }

    private List<Recut.Change> named(UnitOfWork uow, Map<Holding, Turn> turns) {
        Map<String, String> kinds = handovers.kinds().stream()
                .collect(Collectors.toMap(
                        Handovers.Kind::recordType, kind -> kind.label().toString(), (one, other) -> one));
        Set<Long> people = turns.entrySet().stream()
                .flatMap(e -> Stream.of(e.getKey().ownerId(), e.getValue().receiverId()))
                .collect(Collectors.toSet());
        Map<Long, String> names = names(uow, people);
        List<Recut.Change> changes = new ArrayList<>();
        turns.forEach((holding, turn) -> changes.add(new Recut.Change(
                new Move(holding, turn.receiverId()),
                kinds.getOrDefault(holding.record().type(), holding.record().type()),
                turn.territory(),
                names.getOrDefault(holding.ownerId(), ""),
                names.getOrDefault(turn.receiverId(), ""))));
        return changes;
    }

    private Map<Long, String> names(UnitOfWork uow, Collection<Long> people) {
        return people.stream()
                .flatMap(id -> directory.user(uow, id).stream())
                .collect(Collectors.toMap(User::getId, User::getName, (one, other) -> one));
    }
}
