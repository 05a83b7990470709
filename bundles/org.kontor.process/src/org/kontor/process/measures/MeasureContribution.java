package org.kontor.process.measures;

import java.util.List;

/** The measures a module offers, and by what they can be told apart; register it as a service. */
public interface MeasureContribution {

    /** The measures. */
    List<Measure> measures();

    /** What the module knows of customers, products or people by which figures of all modules can be told apart. */
    default List<Dimension> dimensions() {
        return List.of();
    }
}
