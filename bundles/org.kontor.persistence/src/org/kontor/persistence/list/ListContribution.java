package org.kontor.persistence.list;

import java.util.List;

/** The lists a module offers; register it as a service. */
public interface ListContribution {

    /** The lists, in the order of the navigation. */
    List<ListDefinition> lists();
}
