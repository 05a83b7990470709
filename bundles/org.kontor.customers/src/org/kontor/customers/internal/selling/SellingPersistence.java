package org.kontor.customers.internal.selling;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** The tables of sales processes, opportunities and leads. */
@Component(service = PersistenceContribution.class)
public final class SellingPersistence extends ModulePersistence {

    private static final String ENTITIES = "org.kontor.customers.selling.";

    /** Names entities and migrations. */
    public SellingPersistence() {
        super(
                "org.kontor.customers.selling",
                List.of("org.kontor.customers"),
                List.of(
                        ENTITIES + "SaleProcess",
                        ENTITIES + "SaleStage",
                        ENTITIES + "Opportunity",
                        ENTITIES + "CompetingOffer",
                        ENTITIES + "DealMember",
                        ENTITIES + "ProductInterest",
                        ENTITIES + "StagePassage",
                        ENTITIES + "Lead",
                        ENTITIES + "LeadRule"),
                List.of(
                        "001_opportunities.sql",
                        "002_leads.sql",
                        "003_advances.sql",
                        "004_lead_company.sql",
                        "005_lead_territory.sql",
                        "006_begun.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(
                new SearchIndex("lead", "Lead", List.of("number", "company", "contact")),
                new SearchIndex("opportunity", "Opportunity", List.of("number", "title")));
    }
}
