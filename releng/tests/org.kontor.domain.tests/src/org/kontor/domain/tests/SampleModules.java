package org.kontor.domain.tests;

import java.util.List;
import org.kontor.contracts.internal.expenses.RentSample;
import org.kontor.contracts.internal.history.HistoryRecords;
import org.kontor.contracts.internal.history.HistorySample;
import org.kontor.customers.internal.claims.ClaimsSample;
import org.kontor.customers.internal.credit.AssessmentsSample;
import org.kontor.customers.internal.evaluation.EvaluationRecords;
import org.kontor.customers.internal.handover.HandoverRecords;
import org.kontor.customers.internal.territories.TerritoriesSample;
import org.kontor.customers.internal.territories.TerritoryRecords;
import org.kontor.customers.internal.value.ValueService;
import org.kontor.einvoice.internal.EInvoiceRecords;
import org.kontor.einvoice.internal.EInvoiceSample;
import org.kontor.einvoice.internal.IssuerRecords;
import org.kontor.einvoice.internal.TaxCodeRecords;
import org.kontor.einvoice.internal.TaxRateRecords;
import org.kontor.exchange.internal.files.AttachmentFiles;
import org.kontor.finance.internal.commission.SchemeSample;
import org.kontor.finance.internal.compensation.CompensationSample;
import org.kontor.identity.SampleContribution;
import org.kontor.orders.internal.market.MarketRecords;
import org.kontor.orders.internal.market.MarketSample;
import org.kontor.orders.internal.reviews.OrderReviewSample;
import org.kontor.performance.internal.meetings.MeetingsSample;
import org.kontor.performance.internal.meetings.ScheduleRecords;
import org.kontor.performance.internal.netreturn.NetReturnSample;
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
                company.attributes,
                company.optionGroups,
                company.configurator,
                company.priceLists,
                company.promotions,
                company.priceRules,
                company.customers,
                selling.processes,
                selling.opportunities,
                selling.leads,
                selling.rules,
                company.activities,
                new ValueService(company.units, company.lists, company.reader, company.measures),
                new EvaluationRecords(company.units, company.lists, company.customers, company.measures),
                company.segments,
                files(company, selling),
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

    private static AttachmentFiles files(Company company, Selling selling) {
        AttachmentFiles files = new AttachmentFiles(company.units);
        files.addService(company.customers);
        files.addService(selling.opportunities);
        return files;
    }

    /** What modules add that the sample company does not know. */
    static List<SampleContribution> contributions(Company company) {
        return List.of(
                new RentSample(
                        company.units, company.expenses, company.allocations, company.behaviours, company.workflow),
                new HistorySample(company.units, new HistoryRecords(company.units, company.lists)),
                new EInvoiceSample(
                        company.units,
                        new EInvoiceRecords(company.units, company.lists),
                        new IssuerRecords(company.units, company.lists),
                        new TaxRateRecords(company.units, company.lists),
                        new TaxCodeRecords(company.units, company.lists)),
                new MarketSample(company.units, new MarketRecords(company.units, company.lists, company.notices)),
                new OrderReviewSample(
                        company.units,
                        company.orders,
                        company.workflow,
                        company.orderReviews,
                        company.orderReviewRules),
                new NetReturnSample(company.units, company.netReturns),
                new CompensationSample(company.units, company.protections, company.priceLists, company.compensations),
                new SchemeSample(company.units, company.schemes, company.ranks),
                new AssessmentsSample(company.units, company.assessments, company.workflow),
                new ClaimsSample(company.units, company.claims),
                new MeetingsSample(
                        company.units,
                        company.meetings,
                        new ScheduleRecords(company.units, company.lists, company.directory)),
                new TerritoriesSample(
                        company.units,
                        company.directory,
                        new TerritoryRecords(
                                company.units,
                                company.lists,
                                company.directory,
                                new HandoverRecords(
                                        company.units,
                                        company.lists,
                                        company.directory,
                                        company.notices,
                                        company.segments))));
    }
}
