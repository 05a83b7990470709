package org.kontor.identity.ui;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who has a role, in the role's editor (SEC-01). */
@Component(service = RecordTab.class)
public final class HoldersOfRole extends ListTab {

    /** Over the lists. */
    @Activate
    public HoldersOfRole(@Reference ListQueries queries) {
        super(queries, "roleHolders", List.of("name", "login", "department", "active"));
    }

    @Override
    public String recordType() {
        return "role";
    }

    @Override
    public int order() {
        return 20;
    }
}
