package org.kontor.workbench.contribution;

import java.util.List;

/** What a module adds to the navigation bar; register it as a service. Entries come and go with the service. */
public interface NavigationContribution {

    /** The entries. */
    List<NavigationEntry> navigation();
}
