package org.kontor.sample.internal;

import org.kontor.aftersales.ServiceRequests;
import org.kontor.catalog.Products;
import org.kontor.catalog.Suppliers;
import org.kontor.catalog.configuration.Configurator;
import org.kontor.catalog.configuration.OptionGroups;
import org.kontor.catalog.costs.ProductCosts;
import org.kontor.catalog.prices.PriceLists;
import org.kontor.catalog.prices.PriceRules;
import org.kontor.catalog.prices.Promotions;
import org.kontor.catalog.structure.ProductAttributes;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.amendments.Amendments;
import org.kontor.contracts.expenses.Allocations;
import org.kontor.contracts.expenses.Budgets;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.projects.ProjectRevenue;
import org.kontor.contracts.projects.Projects;
import org.kontor.contracts.reviews.Reviews;
import org.kontor.contracts.texts.ContractTemplates;
import org.kontor.contracts.texts.ContractTexts;
import org.kontor.customers.Customers;
import org.kontor.customers.activities.Activities;
import org.kontor.customers.evaluation.Evaluations;
import org.kontor.customers.selling.LeadRules;
import org.kontor.customers.selling.Leads;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.SaleProcesses;
import org.kontor.customers.value.ValueClasses;
import org.kontor.exchange.files.Attachments;
import org.kontor.finance.CreditNotes;
import org.kontor.finance.CreditReviews;
import org.kontor.finance.Invoicing;
import org.kontor.finance.Receipts;
import org.kontor.finance.accounting.Journal;
import org.kontor.finance.bank.BankStatements;
import org.kontor.finance.cashplan.CashPlans;
import org.kontor.finance.commission.Commissions;
import org.kontor.finance.currency.ExchangeRates;
import org.kontor.finance.dunning.Dunning;
import org.kontor.finance.reconciliation.Reconciliations;
import org.kontor.identity.SignInService;
import org.kontor.identity.UserDirectory;
import org.kontor.inventory.Deliveries;
import org.kontor.inventory.GoodsReceipts;
import org.kontor.inventory.ReturnedGoods;
import org.kontor.inventory.Stock;
import org.kontor.inventory.Warehouses;
import org.kontor.orders.Orders;
import org.kontor.orders.quotations.Inquiries;
import org.kontor.orders.quotations.Quotations;
import org.kontor.orders.returns.Returns;
import org.kontor.performance.reports.WorkReports;
import org.kontor.performance.targets.Targets;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Inbox;
import org.kontor.process.Workflow;
import org.kontor.process.measures.Measures;
import org.kontor.process.segments.Segments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers the services once, for the commands of this bundle. */
@Component(service = ModulesComponent.class)
public final class ModulesComponent {

    private final Modules modules;

    /** Waits for all modules. */
    @Activate
    public ModulesComponent(
            @Reference UnitsOfWork units,
            @Reference SignInService signIn,
            @Reference UserDirectory directory,
            @Reference Products products,
            @Reference Suppliers suppliers,
            @Reference ProductCosts costs,
            @Reference ProductAttributes attributes,
            @Reference OptionGroups options,
            @Reference Configurator configurator,
            @Reference PriceLists priceLists,
            @Reference Promotions promotions,
            @Reference PriceRules priceRules,
            @Reference Customers customers,
            @Reference SaleProcesses processes,
            @Reference Opportunities opportunities,
            @Reference Leads leads,
            @Reference LeadRules leadRules,
            @Reference Activities activities,
            @Reference ValueClasses values,
            @Reference Evaluations evaluations,
            @Reference Segments segments,
            @Reference Attachments files,
            @Reference Orders orders,
            @Reference Inquiries inquiries,
            @Reference Quotations quotations,
            @Reference Workflow workflow,
            @Reference Inbox inbox,
            @Reference Warehouses warehouses,
            @Reference GoodsReceipts goodsReceipts,
            @Reference Stock stock,
            @Reference Deliveries deliveries,
            @Reference Returns returns,
            @Reference ReturnedGoods returnedGoods,
            @Reference CreditReviews credit,
            @Reference Invoicing invoices,
            @Reference CreditNotes creditNotes,
            @Reference Receipts receipts,
            @Reference Contracts contracts,
            @Reference Reviews reviews,
            @Reference Amendments amendments,
            @Reference Projects projects,
            @Reference ProjectRevenue revenue,
            @Reference ContractExpenses expenses,
            @Reference Budgets budgets,
            @Reference Allocations allocations,
            @Reference ContractTemplates templates,
            @Reference ContractTexts texts,
            @Reference ServiceRequests requests,
            @Reference Measures measures,
            @Reference Targets targets,
            @Reference WorkReports workReports,
            @Reference ExchangeRates rates,
            @Reference Dunning dunning,
            @Reference Reconciliations reconciliations,
            @Reference Commissions commissions,
            @Reference Journal journal,
            @Reference BankStatements bank,
            @Reference CashPlans cashPlans) {
        modules = new Modules(
                units,
                signIn,
                directory,
                products,
                suppliers,
                costs,
                attributes,
                options,
                configurator,
                priceLists,
                promotions,
                priceRules,
                customers,
                processes,
                opportunities,
                leads,
                leadRules,
                activities,
                values,
                evaluations,
                segments,
                files,
                orders,
                inquiries,
                quotations,
                workflow,
                inbox,
                warehouses,
                goodsReceipts,
                stock,
                deliveries,
                returns,
                returnedGoods,
                credit,
                invoices,
                creditNotes,
                receipts,
                contracts,
                reviews,
                amendments,
                projects,
                revenue,
                expenses,
                budgets,
                allocations,
                templates,
                texts,
                requests,
                measures,
                targets,
                workReports,
                rates,
                dunning,
                reconciliations,
                commissions,
                journal,
                bank,
                cashPlans);
    }

    /** The services. */
    public Modules modules() {
        return modules;
    }
}
