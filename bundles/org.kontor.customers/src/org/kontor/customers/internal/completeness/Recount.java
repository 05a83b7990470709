package org.kontor.customers.internal.completeness;

import jakarta.persistence.Query;
import java.sql.Date;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.customers.CustomerKind;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;

/**
 * Counts how complete all customers are, by the rules as they are now. Works through the table in steps, each in its own
 * transaction, so that nobody waits long for a customer; whoever stores a customer meanwhile counts it by the new rules.
 */
final class Recount {

    private static final int AT_A_TIME = 2000;

    private final UnitsOfWork units;

    Recount(UnitsOfWork units) {
        this.units = units;
    }

    void run() {
        long from = Long.MIN_VALUE;
        while (from != Long.MAX_VALUE) {
            long begin = from;
            from = units.change(Actor.system(), "identity.edit", uow -> step(uow, begin));
        }
    }

    /** Counts some customers; returns where to go on, the highest number when there are no more. */
    private static long step(UnitOfWork uow, long from) {
        Query next = uow.entities()
                .createNativeQuery("SELECT MAX(s.ID), COUNT(*) FROM (SELECT ID FROM CUSTOMER WHERE ID > ?1 ORDER BY ID"
                        + " FETCH FIRST " + AT_A_TIME + " ROWS ONLY) s");
        Object[] row = (Object[]) next.setParameter(1, from).getSingleResult();
        if (((Number) row[1]).intValue() == 0) {
            return Long.MAX_VALUE;
        }
        long to = ((Number) row[0]).longValue();
        for (Map.Entry<Weights, String> rule : kindsByWeights(uow).entrySet()) {
            uow.entities()
                    .createNativeQuery("UPDATE CUSTOMER SET COMPLETENESS = "
                            + rule.getKey().sql() + " WHERE ID > ?1 AND ID <= ?2 AND KIND IN (" + rule.getValue() + ")")
                    .setParameter(1, from)
                    .setParameter(2, to)
                    .executeUpdate();
        }
        since(uow, "COMPLETE_SINCE = ?3 WHERE COMPLETE_SINCE IS NULL AND COMPLETENESS >= ", from, to)
                .setParameter(3, Date.valueOf(uow.today()))
                .executeUpdate();
        since(uow, "COMPLETE_SINCE = NULL WHERE COMPLETE_SINCE IS NOT NULL AND COMPLETENESS < ", from, to)
                .executeUpdate();
        return to;
    }

    private static Query since(UnitOfWork uow, String change, long from, long to) {
        return uow.entities()
                .createNativeQuery("UPDATE CUSTOMER SET " + change + CompletenessSettings.enough(uow)
                        + " AND ID > ?1 AND ID <= ?2")
                .setParameter(1, from)
                .setParameter(2, to);
    }

    private static Map<Weights, String> kindsByWeights(UnitOfWork uow) {
        Map<CustomerKind, Weights> byKind = Weigher.byKind(uow);
        return Arrays.stream(CustomerKind.values())
                .collect(Collectors.groupingBy(
                        byKind::get, Collectors.mapping(kind -> "'" + kind.name() + "'", Collectors.joining(", "))));
    }
}
