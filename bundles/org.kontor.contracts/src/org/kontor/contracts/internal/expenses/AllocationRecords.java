package org.kontor.contracts.internal.expenses;

import java.util.Optional;
import org.kontor.contracts.expenses.AllocationBasis;
import org.kontor.contracts.expenses.AllocationPart;
import org.kontor.contracts.expenses.AllocationRule;
import org.kontor.contracts.expenses.Allocations;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps how expenses that several departments cause are shared (FIN-19). */
@Component(service = {Allocations.class, RecordService.class})
public final class AllocationRecords extends EntityRecords<AllocationRule> implements Allocations {

    private static final RecordType<AllocationPart> PART = RecordType.of(
                    "allocationPart", ExpensesText.SOURCE, AllocationPart::new)
            .reference("departmentId", "orgUnit", AllocationPart::getDepartmentId, AllocationPart::setDepartmentId)
            .required()
            .decimal("weight", FieldKind.QUANTITY, AllocationPart::getWeight, AllocationPart::setWeight)
            .build();

    private static final RecordType<AllocationRule> RECORD = RecordType.of(
                    TYPE, ExpensesText.SOURCE, AllocationRule::new)
            .text("name", 80, AllocationRule::getName, AllocationRule::setName)
            .required()
            .choice("basis", AllocationBasis.class, AllocationRule::getBasis, AllocationRule::setBasis)
            .required()
            .text("expenditureClass", 60, AllocationRule::getExpenditureClass, AllocationRule::setExpenditureClass)
            .offering("expenditureClass")
            .flag("active", AllocationRule::isActive, AllocationRule::setActive)
            .table("parts", PART, AllocationRule::getParts)
            .build();

    /** A service on the rules. */
    @Activate
    public AllocationRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, AllocationRule.class, RECORD, ExpensesLists.ALLOCATIONS);
    }

    @Override
    protected String titleOf(AllocationRule rule) {
        return rule.getName();
    }

    @Override
    protected void attach(AllocationRule rule, Identified line) {
        rule.adopt((AllocationPart) line);
    }

    @Override
    protected Optional<AllocationRule> twin(UnitOfWork uow, AllocationRule draft) {
        return uow.firstStored(
                AllocationRule.class, "SELECT r FROM AllocationRule r WHERE r.name = ?1", draft.getName());
    }

    @Override
    protected void validate(UnitOfWork uow, AllocationRule draft, Optional<AllocationRule> stored, Problems problems) {
        boolean nameTaken = twin(uow, draft)
                .filter(other -> stored.filter(s -> s.getId() == other.getId()).isEmpty())
                .isPresent();
        long different = draft.getParts().stream()
                .map(AllocationPart::getDepartmentId)
                .distinct()
                .count();
        boolean weighed = draft.getBasis() != AllocationBasis.FIXED
                || draft.getParts().stream()
                        .allMatch(part ->
                                part.getWeight() != null && part.getWeight().signum() > 0);
        boolean classTaken = draft.isActive()
                && Optional.ofNullable(draft.getExpenditureClass())
                        .flatMap(kind -> uow.firstStored(
                                AllocationRule.class,
                                "SELECT r FROM AllocationRule r WHERE r.active = TRUE AND r.expenditureClass = ?1"
                                        + " AND r.id <> ?2",
                                kind,
                                stored.map(AllocationRule::getId).orElse(0L)))
                        .isPresent();
        problems.require(weighed, "parts", ExpensesText.of("allocation.weights"))
                .require(!classTaken, "expenditureClass", ExpensesText.of("allocation.classTaken"))
                .require(!nameTaken, "name", ExpensesText.of("allocation.nameTaken"))
                .require(different > 1, "parts", ExpensesText.of("allocation.few"))
                .require(different == draft.getParts().size(), "parts", ExpensesText.of("allocation.twice"));
    }
}
