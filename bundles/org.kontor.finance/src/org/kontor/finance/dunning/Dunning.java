package org.kontor.finance.dunning;

import java.time.LocalDate;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;

/**
 * Asks customers for money that is late (FIN-11). A run proposes letters, a person sends them by the workflow; from then on
 * each invoice knows how often and when its customer was last asked.
 */
public interface Dunning extends RecordService<DunningLetter> {

    /** The record type of letters. */
    String TYPE = "dunningLetter";

    /**
     * Proposes a letter for each customer and currency with receivables that have reached their next level on a day; what
     * an earlier run proposed and nobody sent is dropped. Needs {@code finance.edit}.
     *
     * @return the letters that are proposed
     */
    List<Long> run(Actor actor, LocalDate day);
}
