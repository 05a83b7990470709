package org.kontor.customers.internal.territories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.kontor.customers.selling.Lead;
import org.kontor.customers.selling.LeadState;
import org.kontor.customers.selling.Leads;
import org.kontor.customers.territories.Recut;
import org.kontor.customers.territories.Territory;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;

/** Finds what lies in a territory and belongs to somebody who does not work there (LED-15). */
final class RecutSearch {

    private static final String PERMISSION = "customers.handover";

    private final UnitsOfWork units;
    private final UserDirectory directory;
    private final Handovers handovers;

    /** The territory something lies in, and who gets it. */
    private record Turn(String territory, long receiverId) {}

    /** A territory of which something may change hands. */
    private record Staffed(Set<Long> people, Turn turn) {}

    /** What was found in the first reading: customers by id, and leads as they are handed over. */
    private record Found(Map<Long, Turn> customers, Map<Holding, Turn> leads) {}

    RecutSearch(UnitsOfWork units, UserDirectory directory, Handovers handovers) {
        this.units = units;
        this.directory = directory;
        this.handovers = handovers;
    }

    /** What changes hands in these territories. */
    Recut find(Actor actor, Set<Long> territories) {
        Found found = units.read(actor, PERMISSION, uow -> {
            TerritoryMap map = TerritoryMap.of(uow);
            Map<Long, Staffed> wanted = staffed(uow, territories);
            return new Found(customers(uow, map, wanted), leads(uow, map, wanted));
        });
        Map<Holding, Turn> turns = new LinkedHashMap<>();
        handovers.ofCustomers(actor, found.customers().keySet()).holdings().stream()
                .sorted(Comparator.comparing(h -> !h.record().type().equals("customer")))
                .forEach(holding -> holding.customerId()
                        .map(found.customers()::get)
                        .filter(turn -> turn.receiverId() != holding.ownerId())
                        .ifPresent(turn -> turns.put(holding, turn)));
        turns.putAll(found.leads());
        return units.read(actor, PERMISSION, uow -> named(uow, turns));
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

    private static Map<Long, Turn> customers(UnitOfWork uow, TerritoryMap map, Map<Long, Staffed> wanted) {
        Map<Long, Set<String>> contacts = contacts(uow, map.contacts());
        Map<Long, Turn> turns = new HashMap<>();
        List<Object[]> rows = uow.query(
                Object[].class,
                "SELECT c.id, c.ownerId, c.postalCode, c.city, c.region, c.country, c.classification.salesArea,"
                        + " c.classification.industry FROM Customer c WHERE c.active = TRUE");
        for (Object[] row : rows) {
            long id = (Long) row[0];
            Whereabouts where = new Whereabouts(
                    Optional.of(id),
                    contacts.getOrDefault(id, Set.of()),
                    PlaceName.key((String) row[2]),
                    Whereabouts.Place.of((String) row[3], (String) row[4], (String) row[5]),
                    PlaceName.key((String) row[6]),
                    PlaceName.key((String) row[7]));
            turn(map.of(where), wanted, (Long) row[1]).ifPresent(turn -> turns.put(id, turn));
        }
        return turns;
    }

    private static Map<Long, Set<String>> contacts(UnitOfWork uow, List<String> names) {
        Map<Long, Set<String>> contacts = new HashMap<>();
        for (String name : names) {
            uow.query(Long.class, "SELECT c.customer.id FROM Contact c WHERE UPPER(c.name) = UPPER(?1)", name.strip())
                    .forEach(id -> PlaceName.key(name)
                            .ifPresent(key -> contacts.computeIfAbsent(id, any -> new HashSet<>())
                                    .add(key)));
        }
        return contacts;
    }

    private static Map<Holding, Turn> leads(UnitOfWork uow, TerritoryMap map, Map<Long, Staffed> wanted) {
        Map<Holding, Turn> turns = new LinkedHashMap<>();
        List<Lead> open = uow.query(
                Lead.class,
                "SELECT l FROM Lead l WHERE l.state IN (?1, ?2) ORDER BY l.id",
                LeadState.NEW,
                LeadState.ASSIGNED);
        for (Lead lead : open) {
            if (uow.actor().sees("customers", lead)) {
                turn(map.of(uow, lead), wanted, lead.getOwnerId())
                        .ifPresent(turn -> turns.put(
                                new Holding(
                                        new RecordRef(Leads.TYPE, lead.getId()),
                                        lead.getCompany(),
                                        lead.getOwnerId(),
                                        Optional.empty()),
                                turn));
            }
        }
        return turns;
    }

    private static Optional<Turn> turn(Optional<Territory> territory, Map<Long, Staffed> wanted, long owner) {
        return territory
                .map(Territory::getId)
                .map(wanted::get)
                .filter(staffed -> !staffed.people().contains(owner))
                .map(Staffed::turn);
    }

    private Recut named(UnitOfWork uow, Map<Holding, Turn> turns) {
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
        return new Recut(changes);
    }

    private Map<Long, String> names(UnitOfWork uow, Collection<Long> people) {
        return people.stream()
                .flatMap(id -> directory.user(uow, id).stream())
                .collect(Collectors.toMap(User::getId, User::getName, (one, other) -> one));
    }
}
