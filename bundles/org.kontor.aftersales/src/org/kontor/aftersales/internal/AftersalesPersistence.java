package org.kontor.aftersales.internal;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.kontor.persistence.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** The tables of service requests. */
@Component(service = PersistenceContribution.class)
public final class AftersalesPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public AftersalesPersistence() {
        super(
                "org.kontor.aftersales",
                List.of("org.kontor.inventory"),
                List.of("org.kontor.aftersales.ServiceRequest"),
                List.of("001_aftersales.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(new SearchIndex(
                "serviceRequest", "ServiceRequest", List.of("number", "subject", "customerName", "lot")));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                IntegrityCheck.gapFree("service.numbers", ServiceText.of("check.numbers"), "SR", "SERVICE_REQUEST"));
    }
}
