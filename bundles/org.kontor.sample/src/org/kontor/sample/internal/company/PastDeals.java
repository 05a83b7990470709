package org.kontor.sample.internal.company;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kontor.customers.selling.Opportunity;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.sample.internal.Modules;

/** Tells when deals came into their stages, so that their path and speed have a past: all of them move while the company is made. */
final class PastDeals {

    /** A stage lasts so many days, mostly. */
    private static final double DAYS = 9;

    private static final double SPREAD = 0.6;
    private static final int MOST_DAYS_CLOSED = 75;
    private static final int MOST_DAYS_HERE = 16;

    private final Modules modules;
    private final Random random;

    PastDeals(Modules modules, Random random) {
        this.modules = modules;
        this.random = random;
    }

    /** Tells it of these deals. */
    void tell(List<Long> opportunities) {
        modules.units().run(Actor.system(), "sample", uow -> opportunities.forEach(id -> tell(uow, id)));
    }

    private void tell(UnitOfWork uow, long id) {
        Opportunity deal = uow.get(Opportunity.class, id);
        boolean closed = deal.getClosedAt() != null;
        Instant end = uow.now().minus(Duration.ofDays(random.nextInt(closed ? MOST_DAYS_CLOSED : MOST_DAYS_HERE)));
        List<Instant> entered = new ArrayList<>();
        Instant moment = closed ? end.minus(stay()) : end;
        entered.add(moment);
        while (entered.size() < deal.getPassages().size()) {
            moment = moment.minus(stay());
            entered.addFirst(moment);
        }
        modules.opportunities().dateBack(uow, id, entered, closed ? Optional.of(end) : Optional.empty());
    }

    private Duration stay() {
        return Duration.ofDays(Math.max(1, Math.round(DAYS * Math.exp(random.nextGaussian() * SPREAD))));
    }
}
