package org.kontor.contracts.internal.texts;

import java.util.List;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.persistence.database.EveryMinute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads the documents of contracts that were stored before their words were searched (CON-07): each once, in a transaction of
 * its own and under the lock of its contract, in the background.
 */
@Component(service = UnreadTexts.class, immediate = true)
public final class UnreadTexts {

    private static final String PERMISSION = "contracts.edit";
    private static final String UNREAD = "SELECT DISTINCT t.recordId FROM TextVersion t WHERE t.recordType = ?1"
            + " AND NOT EXISTS (SELECT w.id FROM TextWords w WHERE w.contractId = t.recordId AND w.line = 0)";

    private final UnitsOfWork units;
    private final EveryMinute clock;

    /** Begins a minute after the database was opened. */
    @Activate
    public UnreadTexts(@Reference DatabaseSession session, @Reference UnitsOfWork units) {
        this.units = units;
        clock = new EveryMinute(session, "words of contracts", () -> read(units));
    }

    @Deactivate
    void stop() {
        clock.close();
    }

    /** Reads all that were not read, and answers how many. */
    public static int read(UnitsOfWork units) {
        List<Long> unread =
                units.read(Actor.system(), PERMISSION, uow -> uow.query(Long.class, UNREAD, Contracts.TYPE));
        for (long contract : unread) {
            units.run(Actor.system(), PERMISSION, uow -> {
                if (uow.find(Contract.class, contract).isPresent()) {
                    uow.lock(Contract.class, contract);
                }
                SearchedWords.follow(uow, new RecordRef(Contracts.TYPE, contract));
            });
        }
        return unread.size();
    }
}
