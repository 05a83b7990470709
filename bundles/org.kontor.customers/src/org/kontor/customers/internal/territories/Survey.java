package org.kontor.customers.internal.territories;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.kontor.customers.names.CompanyName;
import org.kontor.customers.selling.LeadState;
import org.kontor.customers.selling.Leads;
import org.kontor.customers.territories.Territory;
import org.kontor.kernel.actor.Owned;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;

/** Looks at all customers and leads, some thousand at a time, and says where they lie by the keys (LED-15). */
final class Survey {

    private static final int AT_A_TIME = 5000;

    private final UnitOfWork uow;
    private final TerritoryMap map;

    /** Customers that leads are about, by the name as it is compared. */
    private final Map<String, Whereabouts> companies = new HashMap<>();

    /**
     * A customer or lead.
     *
     * @param title what names it
     * @param alive whether somebody still works on it
     * @param noted the territory noted with it
     * @param fixed whether a person chose that one
     * @param keyed the territory in which it lies by the keys
     */
    record Spot(
            RecordRef record,
            String title,
            Owned owned,
            boolean alive,
            Optional<Long> noted,
            boolean fixed,
            Optional<Long> keyed) {

        /** Where it lies. */
        Optional<Long> lies() {
            return fixed ? noted : keyed;
        }

        /** Whether another territory is noted with it. */
        boolean isShifted() {
            return !noted.equals(lies());
        }
    }

    /** Whose it is. */
    private record Whose(long getOwnerId, long getDepartmentId) implements Owned {}

    private Survey(UnitOfWork uow) {
        this.uow = uow;
        this.map = TerritoryMap.of(uow);
    }

    /** Tells of each customer, then of each lead. */
    static void look(UnitOfWork uow, Consumer<Spot> sink) {
        Survey survey = new Survey(uow);
        survey.customers(sink);
        survey.leads(sink);
    }

    private void customers(Consumer<Spot> sink) {
        Set<String> wanted = new HashSet<>();
        uow.query(String.class, "SELECT DISTINCT l.company FROM Lead l")
                .forEach(company -> wanted.add(CompanyName.key(company)));
        Map<Long, Set<String>> contacts = contacts();
        pages(
                "SELECT c.id, c.ownerId, c.departmentId, c.classification.territoryId, c.classification.territoryFixed,"
                        + " c.name, c.active, c.keys.name, c.postalCode, c.city, c.region, c.country,"
                        + " c.classification.salesArea, c.classification.industry FROM Customer c"
                        + " WHERE c.id > ?1 ORDER BY c.id",
                row -> {
                    long id = (Long) row[0];
                    Whereabouts where = new Whereabouts(
                            Optional.of(id),
                            contacts.getOrDefault(id, Set.of()),
                            PlaceName.key((String) row[8]),
                            Whereabouts.Place.of((String) row[9], (String) row[10], (String) row[11]),
                            PlaceName.key((String) row[12]),
                            PlaceName.key((String) row[13]));
                    if (wanted.contains((String) row[7])) {
                        companies.put((String) row[7], where);
                    }
                    sink.accept(spot("customer", row, (Boolean) row[6], where));
                    return id;
                });
    }

    private void leads(Consumer<Spot> sink) {
        pages(
                "SELECT l.id, l.ownerId, l.departmentId, l.territoryId, l.territoryFixed, l.company, l.state, l.contact,"
                        + " l.region, l.industry FROM Lead l WHERE l.id > ?1 ORDER BY l.id",
                row -> {
                    Whereabouts where = Whereabouts.ofLead(
                            (String) row[7],
                            (String) row[8],
                            (String) row[9],
                            Optional.ofNullable(companies.get(CompanyName.key((String) row[5]))));
                    boolean open = row[6] == LeadState.NEW || row[6] == LeadState.ASSIGNED;
                    sink.accept(spot(Leads.TYPE, row, open, where));
                    return (Long) row[0];
                });
    }

    /** From the columns with which both queries begin. */
    private Spot spot(String type, Object[] row, boolean alive, Whereabouts where) {
        return new Spot(
                new RecordRef(type, (Long) row[0]),
                (String) row[5],
                new Whose((Long) row[1], (Long) row[2]),
                alive,
                Optional.ofNullable((Long) row[3]),
                Boolean.TRUE.equals(row[4]),
                map.of(where).map(Territory::getId));
    }

    private void pages(String jpql, ToLongFunction<Object[]> each) {
        long last = Long.MIN_VALUE;
        List<Object[]> rows;
        do {
            rows = uow.entities()
                    .createQuery(jpql, Object[].class)
                    .setParameter(1, last)
                    .setMaxResults(AT_A_TIME)
                    .getResultList();
            for (Object[] row : rows) {
                last = each.applyAsLong(row);
            }
        } while (rows.size() == AT_A_TIME);
    }

    private Map<Long, Set<String>> contacts() {
        Map<Long, Set<String>> contacts = new HashMap<>();
        for (String name : map.contacts()) {
            uow.query(Long.class, "SELECT c.customer.id FROM Contact c WHERE UPPER(c.name) = UPPER(?1)", name.strip())
                    .forEach(id -> PlaceName.key(name)
                            .ifPresent(key -> contacts.computeIfAbsent(id, any -> new HashSet<>())
                                    .add(key)));
        }
        return contacts;
    }
}
