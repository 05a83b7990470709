package org.kontor.contracts.internal.expenses;

import java.util.Optional;
import org.kontor.contracts.expenses.CostBehaviour;
import org.kontor.contracts.expenses.CostKind;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps which kinds of expense are static costs (FIN-24). */
@Component(service = {CostBehaviourRecords.class, RecordService.class})
public final class CostBehaviourRecords extends EntityRecords<CostBehaviour> {

    static final String TYPE_ID = "costBehaviour";

    private static final RecordType<CostBehaviour> RECORD = RecordType.of(
                    TYPE_ID, ExpensesText.SOURCE, CostBehaviour::new)
            .text("expenditureClass", 60, CostBehaviour::getExpenditureClass, CostBehaviour::setExpenditureClass)
            .offering("expenditureClass")
            .required()
            .choice("kind", CostKind.class, CostBehaviour::getKind, CostBehaviour::setKind)
            .required()
            .build();

    /** A service on what the company decided. */
    @Activate
    public CostBehaviourRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, CostBehaviour.class, RECORD, ExpensesLists.BEHAVIOURS);
    }

    @Override
    protected String titleOf(CostBehaviour behaviour) {
        return behaviour.getExpenditureClass() + "  " + ExpensesText.of("CostKind." + behaviour.getKind());
    }

    @Override
    protected void validate(UnitOfWork uow, CostBehaviour draft, Optional<CostBehaviour> stored, Problems problems) {
        boolean twice = uow
                .queryStored(
                        CostBehaviour.class,
                        "SELECT b FROM CostBehaviour b WHERE b.expenditureClass = ?1",
                        draft.getExpenditureClass())
                .stream()
                .anyMatch(
                        other -> stored.filter(s -> s.getId() == other.getId()).isEmpty());
        problems.require(!twice, "expenditureClass", ExpensesText.of("behaviour.twice"));
    }
}
