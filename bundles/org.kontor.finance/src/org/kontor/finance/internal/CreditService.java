package org.kontor.finance.internal;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.finance.CreditFigures;
import org.kontor.finance.CreditReview;
import org.kontor.finance.CreditReviews;
import org.kontor.finance.Invoice;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Computes the figures of rule R-13 and lets the rule decide. */
@Component(service = CreditReviews.class)
public final class CreditService implements CreditReviews {

    /** The note of a decision by the rule: the gate recognises it, the history shows it. */
    static final String BY_RULE = "R-13";

    private static final String CREDIT = "finance.credit";
    private static final String VIEW = "orders.view";

    private final UnitsOfWork units;
    private final Orders orders;
    private final Workflow workflow;

    /** Credit reviews on the open database. */
    @Activate
    public CreditService(@Reference UnitsOfWork units, @Reference Orders orders, @Reference Workflow workflow) {
        this.units = units;
        this.orders = orders;
        this.workflow = workflow;
    }

    @Override
    public CreditFigures figures(Actor actor, long orderId) {
        boolean decides = actor.may(CREDIT);
        return units.read(actor, decides ? CREDIT : VIEW, uow -> {
            SalesOrder order = decides ? orders.get(uow, orderId) : orders.visible(uow, orderId);
            return figures(uow, orders, order);
        });
    }

    @Override
    public CreditFigures review(Actor actor, long orderId) {
        return units.change(actor, CREDIT, uow -> {
            SalesOrder order = orders.get(uow, orderId);
            if (order.getState() != SalesOrderState.CREDIT_REVIEW) {
                throw new ProblemException(FinanceText.of("credit.state"));
            }
            lockAccount(uow, order.getCustomerId());
            orders.lock(uow, orderId);
            CreditFigures figures = figures(uow, orders, order);
            if (figures.isWithinTerms()) {
                workflow.move(uow, new RecordRef(Orders.TYPE, orderId), "approve", Optional.of(BY_RULE));
            }
            return figures;
        });
    }

    /**
     * Whoever decides on a customer's credit holds this row until the decision is stored, and so does whoever turns an
     * accepted order into a receivable.
     */
    static void lockAccount(UnitOfWork uow, long customerId) {
        Optional<CreditAccount> account =
                uow.first(CreditAccount.class, "SELECT a FROM CreditAccount a WHERE a.customerId = ?1", customerId);
        if (account.isPresent()) {
            uow.lock(CreditAccount.class, account.get().getId());
        } else {
            CreditAccount made = new CreditAccount();
            made.setCustomerId(customerId);
            uow.add(made);
            uow.entities().flush();
        }
    }

    static CreditFigures figures(UnitOfWork uow, Orders orders, SalesOrder order) {
        long customer = order.getCustomerId();
        return figures(
                uow,
                order,
                Exposures.of(uow, List.of(customer)),
                orders.acceptedNotInvoiced(uow, customer, order.getCurrency(), order.getId()));
    }

    /**
     * The figures of one order.
     *
     * @param accepted other orders of the customer, accepted and not yet invoiced, in the currency of the order
     */
    static CreditFigures figures(UnitOfWork uow, SalesOrder order, Exposures exposures, Money accepted) {
        Customer customer = uow.get(Customer.class, order.getCustomerId());
        Currency currency = Currency.getInstance(order.getCurrency());
        Money receivable = exposures.receivable(customer.getId(), currency);
        int oldest = exposures.oldestOverdueDays(customer.getId());
        boolean granted = customer.getCurrency().equals(order.getCurrency());
        Money limit = granted ? Money.of(customer.getCreditLimit(), currency) : Money.zero(currency);
        return new CreditFigures(
                customer.getName(),
                limit,
                customer.getCreditDays(),
                receivable,
                exposures.overdue(customer.getId(), currency),
                oldest,
                accepted,
                order.toInvoice(),
                objections(customer, order, limit, receivable, accepted, oldest));
    }

    /** What a customer owes, and what the customer has of credit. */
    static List<Invoice> open(UnitOfWork uow, long customerId) {
        return uow.query(Invoice.class, "SELECT i FROM Invoice i WHERE i.customerId = ?1 AND i.open <> 0", customerId);
    }

    private static List<Text> objections(
            Customer customer, SalesOrder order, Money limit, Money receivable, Money accepted, int oldest) {
        List<Text> objections = new ArrayList<>();
        Money exposure = receivable.plus(accepted).plus(order.toInvoice());
        if (!customer.getCurrency().equals(order.getCurrency())) {
            objections.add(FinanceText.of("credit.foreign", order.getCurrency(), customer.getCurrency()));
        } else if (limit.isZero() && exposure.isPositive()) {
            objections.add(FinanceText.of("credit.cashOnly"));
        } else if (exposure.compareTo(limit) > 0) {
            objections.add(FinanceText.of(
                    "credit.overLimit",
                    limit.amount(),
                    receivable.amount(),
                    accepted.amount(),
                    order.toInvoice().amount(),
                    exposure.amount()));
        }
        if (oldest > 0) {
            objections.add(FinanceText.of("credit.overdue", oldest));
        }
        return objections;
    }

    @Override
    public List<CreditReview> decisions(Actor actor, long orderId) {
        return units.read(actor, VIEW, uow -> {
            orders.visible(uow, orderId);
            return uow.query(
                    CreditReview.class,
                    "SELECT r FROM CreditReview r WHERE r.orderId = ?1 ORDER BY r.decidedAt DESC, r.id DESC",
                    orderId);
        });
    }
}
