package org.kontor.sample.internal;

import org.kontor.aftersales.ServiceRequests;
import org.kontor.catalog.Products;
import org.kontor.catalog.Suppliers;
import org.kontor.contracts.Contracts;
import org.kontor.customers.Customers;
import org.kontor.customers.activities.Activities;
import org.kontor.customers.selling.Leads;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.SaleProcesses;
import org.kontor.customers.value.ValueClasses;
import org.kontor.finance.CreditReviews;
import org.kontor.finance.Invoicing;
import org.kontor.finance.Receipts;
import org.kontor.identity.SignInService;
import org.kontor.identity.UserDirectory;
import org.kontor.inventory.Deliveries;
import org.kontor.inventory.GoodsReceipts;
import org.kontor.inventory.Stock;
import org.kontor.inventory.Warehouses;
import org.kontor.orders.Orders;
import org.kontor.performance.reports.WorkReports;
import org.kontor.performance.targets.Targets;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Inbox;
import org.kontor.process.Workflow;
import org.kontor.process.measures.Measures;

/** The services that fill a company with records, as every user's action would. */
public record Modules(
        UnitsOfWork units,
        SignInService signIn,
        UserDirectory directory,
        Products products,
        Suppliers suppliers,
        Customers customers,
        SaleProcesses processes,
        Opportunities opportunities,
        Leads leads,
        Activities activities,
        ValueClasses values,
        Orders orders,
        Workflow workflow,
        Inbox inbox,
        Warehouses warehouses,
        GoodsReceipts goodsReceipts,
        Stock stock,
        Deliveries deliveries,
        CreditReviews credit,
        Invoicing invoices,
        Receipts receipts,
        Contracts contracts,
        ServiceRequests requests,
        Measures measures,
        Targets targets,
        WorkReports workReports) {}
