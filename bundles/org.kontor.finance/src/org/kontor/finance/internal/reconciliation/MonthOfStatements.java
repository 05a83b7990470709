package org.kontor.finance.internal.reconciliation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.customers.Customer;
import org.kontor.finance.reconciliation.MonthlyStatements;
import org.kontor.finance.reconciliation.Reconciliation;
import org.kontor.finance.reconciliation.ReconciliationState;
import org.kontor.finance.reconciliation.Reconciliations;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds out of the ledger who gets a statement of a month; some at a time, so that nobody waits for a long transaction. */
@Component
public final class MonthOfStatements implements MonthlyStatements {

    private static final int AT_A_TIME = 50;

    private final UnitsOfWork units;
    private final ReconciliationRecords statements;
    private final Workflow workflow;

    /** Over the statements. */
    @Activate
    public MonthOfStatements(
            @Reference UnitsOfWork units, @Reference ReconciliationRecords statements, @Reference Workflow workflow) {
        this.units = units;
        this.statements = statements;
        this.workflow = workflow;
    }

    /** What a statement is of. */
    private record Key(long customerId, String currency) {}

    @Override
    public Preview preview(Actor actor, YearMonth month) {
        return units.read(actor, "finance.view", uow -> preview(uow, month));
    }

    private static Preview preview(UnitOfWork uow, YearMonth month) {
        Set<Key> taken = taken(uow, month);
        List<Dealer> moved = new ArrayList<>();
        List<Dealer> silent = new ArrayList<>();
        List<Dealer> done = new ArrayList<>();
        for (Object[] row : uow.query(
                Object[].class,
                "SELECT c.id, c.name, i.currency, SUM(e.amount), MAX(e.bookedOn) FROM ReceivableEntry e, Invoice i, Customer c"
                        + " WHERE i.id = e.invoiceId AND c.id = i.customerId AND e.partnerId IS NULL"
                        + " AND e.bookedOn <= ?1"
                        + " GROUP BY c.id, c.name, i.currency ORDER BY c.name, c.id, i.currency",
                month.atEndOfMonth())) {
            Dealer dealer = new Dealer((Long) row[0], (String) row[1], (String) row[2], (BigDecimal) row[3]);
            if (taken.contains(new Key(dealer.customerId(), dealer.currency()))) {
                done.add(dealer);
            } else if (!((LocalDate) row[4]).isBefore(month.atDay(1))) {
                moved.add(dealer);
            } else if (dealer.closing().signum() != 0) {
                silent.add(dealer);
            }
        }
        return new Preview(moved, silent, done);
    }

    private static Set<Key> taken(UnitOfWork uow, YearMonth month) {
        return uow
                .query(
                        Reconciliation.class,
                        "SELECT r FROM Reconciliation r WHERE r.lastDay = ?1 AND r.firstDay = ?2"
                                + " AND r.ofPayer = FALSE",
                        month.atEndOfMonth(),
                        month.atDay(1))
                .stream()
                .map(statement -> new Key(statement.getCustomerId(), statement.getCurrency()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public List<Long> take(Actor actor, YearMonth month, boolean silentToo) {
        List<Dealer> dealers = units.read(actor, "finance.edit", uow -> {
            if (!month.atEndOfMonth().isBefore(uow.today())) {
                throw new ProblemException(ReconciliationText.of("month.notOver", month.toString()));
            }
            Preview preview = preview(uow, month);
            return silentToo
                    ? Stream.concat(preview.moved().stream(), preview.silent().stream())
                            .toList()
                    : preview.moved();
        });
        List<Long> taken = new ArrayList<>();
        for (int from = 0; from < dealers.size(); from += AT_A_TIME) {
            List<Dealer> some = dealers.subList(from, Math.min(from + AT_A_TIME, dealers.size()));
            taken.addAll(units.change(actor, "finance.edit", uow -> take(uow, month, some)));
        }
        return taken;
    }

    /** Locks the dealers first: of two who take the same month at once, the second finds the statements of the first. */
    private List<Long> take(UnitOfWork uow, YearMonth month, List<Dealer> dealers) {
        dealers.stream().map(Dealer::customerId).distinct().sorted().forEach(id -> uow.lock(Customer.class, id));
        Set<Key> taken = taken(uow, month);
        List<Long> ids = new ArrayList<>();
        for (Dealer dealer : dealers) {
            if (taken.add(new Key(dealer.customerId(), dealer.currency()))) {
                Reconciliation draft = statements.blank(uow.actor());
                draft.setCustomerId(dealer.customerId());
                draft.setCurrency(dealer.currency());
                draft.setFirstDay(month.atDay(1));
                draft.setLastDay(month.atEndOfMonth());
                ids.add(statements.create(uow, draft).getId());
            }
        }
        return ids;
    }

    @Override
    public List<Long> send(Actor actor, YearMonth month) {
        List<Long> drafts = units.read(
                actor,
                "finance.edit",
                uow -> uow.query(
                        Long.class,
                        "SELECT r.id FROM Reconciliation r WHERE r.lastDay = ?1 AND r.firstDay = ?2 AND r.state = ?3"
                                + " ORDER BY r.customerName, r.id",
                        month.atEndOfMonth(),
                        month.atDay(1),
                        ReconciliationState.DRAFT));
        drafts.forEach(id -> workflow.move(actor, new RecordRef(Reconciliations.TYPE, id), "send", Optional.empty()));
        return drafts;
    }
}
