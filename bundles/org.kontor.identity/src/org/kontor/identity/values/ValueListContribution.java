package org.kontor.identity.values;

import java.util.List;

/** The value lists that a module knows; register it as a service. The company then changes the values as it likes. */
public interface ValueListContribution {

    /** The lists with the values that a new company begins with. */
    List<StandardValues> valueLists();
}
