package org.kontor.customers.pulse;

import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.time.Period;

/** Tells how many customers come back, and how many have fallen silent (CUS-23). */
public interface Loyalty {

    /** After so many days without contact or purchase a customer is dormant, unless somebody asks for another number. */
    int DORMANT_DAYS = 90;

    /**
     * The rates of a period.
     *
     * @param buyers customers who ordered in it
     * @param repeaters those of them who ordered more than once
     * @param customers all who have bought or been talked to, ever
     * @param idle those of them who neither ordered nor were talked to in it
     */
    record Rates(int buyers, int repeaters, int customers, int idle) {

        private static final int ALL = 100;

        /** The repeat-purchase rate in percent, rounded; empty where nobody ordered. */
        public Optional<Integer> repeatPercent() {
            return percent(repeaters, buyers);
        }

        /** The idle rate in percent, rounded; empty where there are no customers. */
        public Optional<Integer> idlePercent() {
            return percent(idle, customers);
        }

        private static Optional<Integer> percent(int part, int whole) {
            return whole == 0 ? Optional.empty() : Optional.of((ALL * part + whole / 2) / whole);
        }
    }

    /** The rates, of the customers that the actor sees. */
    Rates rates(Actor actor, Period period);
}
