package org.kontor.bench.internal;

import java.util.List;
import java.util.Map;
import org.kontor.catalog.Products;
import org.kontor.customers.Customers;
import org.kontor.finance.CreditReviews;
import org.kontor.finance.Invoicing;
import org.kontor.finance.Receipts;
import org.kontor.identity.SignInService;
import org.kontor.inventory.Deliveries;
import org.kontor.inventory.GoodsReceipts;
import org.kontor.inventory.Stock;
import org.kontor.inventory.Warehouses;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.orders.Orders;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.persistence.list.ListQueries;

/** What the workloads work with. */
record Bench(
        DatabaseSession session,
        UnitsOfWork units,
        ListQueries lists,
        SignInService signIn,
        Products products,
        Customers customers,
        Orders orders,
        CreditReviews credit,
        Stock stock,
        Warehouses warehouses,
        GoodsReceipts goodsReceipts,
        Deliveries deliveries,
        Invoicing invoices,
        Receipts receipts,
        List<ReportDataset> datasets) {

    /** One workload on the open database: figures by name. */
    interface Workload {
        Map<String, Object> run(Bench bench) throws Exception;
    }
}
