package org.kontor.domain.tests;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kontor.aftersales.internal.ServicePermissions;
import org.kontor.catalog.internal.CatalogPermissions;
import org.kontor.catalog.internal.costs.CostPermissions;
import org.kontor.catalog.internal.prices.PricesPermissions;
import org.kontor.contracts.internal.ContractsPermissions;
import org.kontor.contracts.internal.expenses.BudgetsPermissions;
import org.kontor.contracts.internal.expenses.DepartmentApproval;
import org.kontor.contracts.internal.expenses.ExpenseRulesPermissions;
import org.kontor.contracts.internal.expenses.ExpensesPermissions;
import org.kontor.contracts.internal.expenses.FinanceApproval;
import org.kontor.contracts.internal.expenses.ManagementApproval;
import org.kontor.contracts.internal.history.HistoryPermissions;
import org.kontor.contracts.internal.projects.ProjectsPermissions;
import org.kontor.contracts.internal.revenue.RevenuePermissions;
import org.kontor.contracts.internal.reviews.ReviewPermissions;
import org.kontor.contracts.internal.texts.TextsPermissions;
import org.kontor.customers.internal.CustomersPermissions;
import org.kontor.customers.internal.activities.ActivitiesPermissions;
import org.kontor.customers.internal.claims.ArbitrationPermissions;
import org.kontor.customers.internal.claims.ClaimsPermissions;
import org.kontor.customers.internal.credit.AssessmentPermissions;
import org.kontor.customers.internal.selling.SellingPermissions;
import org.kontor.customers.internal.selling.SellingRulesPermissions;
import org.kontor.einvoice.internal.EInvoicePermissions;
import org.kontor.finance.internal.FinancePermissions;
import org.kontor.finance.internal.IncomePermissions;
import org.kontor.finance.internal.commission.CommissionPermissions;
import org.kontor.finance.internal.compensation.CompensationPermissions;
import org.kontor.finance.internal.margin.MarginPermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.internal.IdentityPermissions;
import org.kontor.inventory.internal.InventoryPermissions;
import org.kontor.kernel.actor.Actor;
import org.kontor.mail.internal.MailPermissions;
import org.kontor.orders.internal.OrdersPermissions;
import org.kontor.orders.internal.market.MarketPermissions;
import org.kontor.orders.internal.quotations.QuotationsPermissions;
import org.kontor.orders.internal.returns.ReturnsPermissions;
import org.kontor.orders.internal.reviews.OrderReviewPermissions;
import org.kontor.performance.internal.meetings.MeetingsPermissions;
import org.kontor.performance.internal.netreturn.NetReturnPermissions;
import org.kontor.performance.internal.reports.ReportsPermissions;
import org.kontor.performance.internal.targets.TargetsPermissions;
import org.kontor.process.internal.paths.HandlingPermissions;
import org.kontor.process.internal.reviews.RulePermissions;

/** The permissions of all modules. */
final class Permissions {

    static final List<PermissionContribution> ALL = List.of(
            new ServicePermissions(),
            new HandlingPermissions(),
            new CatalogPermissions(),
            new CompensationPermissions(),
            new CostPermissions(),
            new PricesPermissions(),
            new ContractsPermissions(),
            new ExpensesPermissions(),
            new HistoryPermissions(),
            new DepartmentApproval(),
            new FinanceApproval(),
            new ManagementApproval(),
            new BudgetsPermissions(),
            new ExpenseRulesPermissions(),
            new ProjectsPermissions(),
            new RevenuePermissions(),
            new ReviewPermissions(),
            new RulePermissions(),
            new TextsPermissions(),
            new CustomersPermissions(),
            new ActivitiesPermissions(),
            new ArbitrationPermissions(),
            new ClaimsPermissions(),
            new AssessmentPermissions(),
            new SellingPermissions(),
            new SellingRulesPermissions(),
            new FinancePermissions(),
            new EInvoicePermissions(),
            new MailPermissions(),
            new IncomePermissions(),
            new MarginPermissions(),
            new CommissionPermissions(),
            new IdentityPermissions(),
            new InventoryPermissions(),
            new OrdersPermissions(),
            new OrderReviewPermissions(),
            new QuotationsPermissions(),
            new ReturnsPermissions(),
            new MarketPermissions(),
            new ReportsPermissions(),
            new MeetingsPermissions(),
            new NetReturnPermissions(),
            new TargetsPermissions());

    private Permissions() {}

    /** Somebody without one of his permissions. */
    static Actor without(String permission, Actor actor) {
        Set<String> others = new HashSet<>(actor.permissions());
        others.remove(permission);
        return new Actor(
                actor.userId(), actor.name(), actor.departmentId(), actor.departmentIds(), others, actor.scopes());
    }
}
