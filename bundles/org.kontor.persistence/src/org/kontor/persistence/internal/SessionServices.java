package org.kontor.persistence.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.changelog.ChangeLog;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.SqlReader;
import org.kontor.persistence.search.SearchIndexes;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Offers what domain services work with as services over the open database. */
@Component(immediate = true)
public final class SessionServices {

    private final List<ListContribution> lists = new CopyOnWriteArrayList<>();
    private final List<ServiceRegistration<?>> registrations;

    /** Registers the services. */
    @Activate
    public SessionServices(BundleContext context, @Reference DatabaseSession session, @Reference Listeners listeners) {
        JdbcReader reader = new JdbcReader(session::database);
        registrations = List.of(
                context.registerService(
                        UnitsOfWork.class, new JpaUnitsOfWork(session::database, listeners::tell), null),
                context.registerService(SqlReader.class, reader, null),
                context.registerService(
                        ListQueries.class,
                        new SqlListQueries(reader, () -> session.database().search(), () -> lists),
                        null),
                context.registerService(SearchIndexes.class, new SessionSearch(session), null),
                context.registerService(ChangeLog.class, new SqlChangeLog(session::database), null));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addLists(ListContribution contribution) {
        lists.add(contribution);
    }

    void removeLists(ListContribution contribution) {
        lists.remove(contribution);
    }

    @Deactivate
    void withdraw() {
        registrations.forEach(ServiceRegistration::unregister);
    }
}
