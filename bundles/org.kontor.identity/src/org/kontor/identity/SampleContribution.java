package org.kontor.identity;

import java.util.Locale;
import java.util.function.Function;
import org.kontor.kernel.actor.Actor;

/**
 * What a module that the sample company does not know adds to it; register it as a service. Called once, when everything else
 * is there.
 */
public interface SampleContribution {

    /**
     * Adds its records, the same on every run over the same company.
     *
     * @param staff who does the work of a role
     * @param language of the records
     */
    void fill(Function<StandardRole, Actor> staff, Locale language);
}
