package org.kontor.contracts.ui.projects;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The projects done for a customer in the editor of the customer. */
@Component(service = RecordTab.class)
public final class ProjectsOfCustomer extends ListTab {

    /** Over the lists. */
    @Activate
    public ProjectsOfCustomer(@Reference ListQueries queries) {
        super(queries, "projects", List.of("number", "name", "state", "progress", "startsOn", "endsOn", "owner"));
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public int order() {
        return 25;
    }
}
