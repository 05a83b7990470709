package org.kontor.customers.internal.territories;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.customers.selling.Leads;
import org.kontor.customers.territories.Recut;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.progress.Progress;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;

/**
 * Notes with many customers and leads where they lie (LED-15): one statement for a thousand of them, not a thousand entities.
 * Versions are raised, so that an editor that is open does not bring the old territory back.
 */
final class Shifting {

    private static final int AT_A_TIME = 1000;

    private static final Map<String, String> TABLES = Map.of("customer", "CUSTOMER", Leads.TYPE, "SALES_LEAD");

    private final UnitsOfWork units;

    Shifting(UnitsOfWork units) {
        this.units = units;
    }

    int run(Actor actor, List<Recut.Shift> shifts, Progress progress) {
        int done = 0;

        while (done < shifts.size() && !progress.isCancelled()) {
            List<Recut.Shift> some = shifts.subList(done, Math.min(shifts.size(), done + AT_A_TIME));
            units.run(actor, RecutSearch.PERMISSION, uow -> step(uow, some));
            done += some.size();
            progress.done(done, shifts.size());
        }
        return done;
    }

    private static void step(UnitOfWork uow, List<Recut.Shift> some) {
        Connection connection = uow.entities().unwrap(Connection.class);
        some.stream()
                .collect(Collectors.groupingBy(shift -> shift.record().type()))
                .forEach((type, shifts) -> note(uow, connection, TABLES.get(type), shifts));
        some.forEach(shift -> uow.changed(shift.record()));
    }

    private static void note(UnitOfWork uow, Connection connection, String table, List<Recut.Shift> shifts) {
        try (PreparedStatement update = connection.prepareStatement("UPDATE " + table
                + " SET TERRITORY_ID = ?, VERSION = VERSION + 1, CHANGED_AT = ?, CHANGED_BY = ?"
                + " WHERE ID = ? AND (TERRITORY_FIXED IS NULL OR TERRITORY_FIXED = FALSE)")) {
            update.setTimestamp(2, Timestamp.valueOf(LocalDateTime.ofInstant(uow.now(), ZoneOffset.UTC)));
            update.setString(3, uow.actor().name());
            for (Recut.Shift shift : shifts) {
                if (shift.to().isPresent()) {
                    update.setLong(1, shift.to().get());
                } else {
                    update.setNull(1, Types.BIGINT);
                }
                update.setLong(4, shift.record().id());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }
}
