package org.kontor.customers.internal;

import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.Measures;

/** The measures of what customers bring: the bases of rule R-20 and of overviews, but no forecasts. */
public final class Turnover {

    private static final List<String> BASES = List.of("received", "invoiced", "signed", "ordered");

    private Turnover() {}

    /** Those that the installed modules offer and the actor may read, money received first. */
    public static List<Measure> measures(Measures measures, Actor actor) {
        List<Measure> offered = measures.offered(actor);
        return BASES.stream()
                .flatMap(id -> offered.stream().filter(m -> m.id().equals(id)))
                .toList();
    }
}
