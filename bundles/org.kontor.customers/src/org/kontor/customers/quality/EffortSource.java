package org.kontor.customers.quality;

import java.util.List;

/** What a module knows of what serving customers costs; register it as a service, together with its settings. */
public interface EffortSource {

    /** The efforts. */
    List<Effort> efforts();
}
