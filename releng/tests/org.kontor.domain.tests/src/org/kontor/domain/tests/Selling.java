package org.kontor.domain.tests;

import java.math.BigDecimal;
import java.util.List;
import org.kontor.customers.Customer;
import org.kontor.customers.internal.duplicates.DuplicateSearch;
import org.kontor.customers.internal.selling.LeadRecords;
import org.kontor.customers.internal.selling.LeadRuleRecords;
import org.kontor.customers.internal.selling.OpportunityRecords;
import org.kontor.customers.internal.selling.SaleProcessRecords;
import org.kontor.customers.internal.selling.SqlPipeline;
import org.kontor.customers.selling.Opportunity;
import org.kontor.customers.selling.SaleStage;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.Stored;

/** The services of selling on a company, with the standard processes entered. */
final class Selling {

    final SaleProcessRecords processes;
    final OpportunityRecords opportunities;
    final LeadRecords leads;
    final LeadRuleRecords rules;
    final SqlPipeline pipeline;

    Selling(Company company) {
        processes = new SaleProcessRecords(company.units, company.lists);
        opportunities = new OpportunityRecords(
                company.units,
                company.lists,
                company.customers,
                processes,
                company.workflow,
                company.notices,
                company.directory);
        leads = new LeadRecords(
                company.units,
                company.lists,
                company.reader,
                company.directory,
                company.customers,
                new DuplicateSearch(company.units, company.directory),
                opportunities,
                company.workflow,
                company.notices);
        rules = new LeadRuleRecords(company.units, company.lists);
        pipeline = new SqlPipeline(company.units, company.reader);
        processes.ready();
    }

    /** The stages of the usual process. */
    List<SaleStage> stages() {
        return processes.inUse(Actor.system()).getFirst().getStages();
    }

    Stored<Opportunity> opportunity(Actor owner, Customer customer, String title, String amount) {
        Opportunity draft = opportunities.blank(owner);
        draft.setTitle(title);
        draft.setCustomerId(customer.getId());
        draft.setAmount(new BigDecimal(amount));
        return opportunities.create(owner, draft);
    }
}
