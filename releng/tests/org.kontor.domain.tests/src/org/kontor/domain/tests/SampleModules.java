package org.kontor.domain.tests;

import org.kontor.customers.internal.evaluation.EvaluationRecords;
import org.kontor.customers.internal.value.ValueService;
import org.kontor.process.internal.segments.SegmentService;
import org.kontor.sample.internal.Modules;

/** The services that imports and the sample company work with. */
final class SampleModules {

    private SampleModules() {}

    /** Those of a company. */
    static Modules of(Company company) {
        Selling selling = new Selling(company);
        return new Modules(
                company.units,
                company.signIn,
                company.directory,
                company.products,
                company.suppliers,
                company.costs,
                company.priceLists,
                company.promotions,
                company.priceRules,
                company.customers,
                selling.processes,
                selling.opportunities,
                selling.leads,
                company.activities,
                new ValueService(company.units, company.lists, company.reader, company.measures),
                new EvaluationRecords(company.units, company.lists, company.customers, company.measures),
                new SegmentService(company.units, company.lists, company.measures),
                company.orders,
                company.inquiries,
                company.quotations,
                company.workflow,
                company.inbox,
                company.warehouses,
                company.goodsReceipts,
                company.stock,
                company.deliveries,
                company.returns,
                company.returnedStock,
                company.credit,
                company.invoices,
                company.creditNotes,
                company.receipts,
                company.contracts,
                company.reviews,
                company.amendments,
                company.projects,
                company.revenue,
                company.expenses,
                company.budgets,
                company.allocations,
                company.templates,
                company.texts,
                company.requests,
                company.measures,
                company.targets,
                company.workReports,
                company.rates,
                company.dunning,
                company.reconciliations,
                company.commissions,
                company.journal,
                company.bank,
                company.cashPlans);
    }
}
