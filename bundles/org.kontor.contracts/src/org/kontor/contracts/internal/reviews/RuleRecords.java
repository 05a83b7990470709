package org.kontor.contracts.internal.reviews;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.internal.ContractsText;
import org.kontor.contracts.reviews.ReviewDepartment;
import org.kontor.contracts.reviews.ReviewRule;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseReady;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps which contracts are reviewed by whom, by kind and amount (SEC-08). */
@Component(service = {RecordService.class, DatabaseReady.class})
public final class RuleRecords extends EntityRecords<ReviewRule> implements DatabaseReady {

    static final String TYPE_ID = "reviewRule";

    private static final BigDecimal FINANCE_FROM = new BigDecimal("100000");
    private static final BigDecimal MANAGEMENT_FROM = new BigDecimal("500000");

    private static final RecordType<ReviewRule> TYPE = RecordType.of(TYPE_ID, ContractsText.SOURCE, ReviewRule::new)
            .choice("department", ReviewDepartment.class, ReviewRule::getDepartment, ReviewRule::setDepartment)
            .required()
            .choice("kind", ContractKind.class, ReviewRule::getKind, ReviewRule::setKind)
            .decimal("fromAmount", FieldKind.MONEY, ReviewRule::getFromAmount, ReviewRule::setFromAmount)
            .required()
            .flag("active", ReviewRule::isActive, ReviewRule::setActive)
            .build();

    /** A service on the rules. */
    @Activate
    public RuleRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, ReviewRule.class, TYPE, ReviewLists.RULES);
    }

    /** Enters the rules that a company begins with; it then changes them as it likes, or puts them out of use. */
    @Override
    public void ready() {
        units().run(Actor.system(), "reviewRules.edit", uow -> {
            if (uow.first(ReviewRule.class, "SELECT r FROM ReviewRule r").isEmpty()) {
                List.of(
                                rule(ReviewDepartment.LEGAL, BigDecimal.ZERO),
                                rule(ReviewDepartment.FINANCE, FINANCE_FROM),
                                rule(ReviewDepartment.MANAGEMENT, MANAGEMENT_FROM))
                        .forEach(uow::add);
            }
        });
    }

    private static ReviewRule rule(ReviewDepartment department, BigDecimal from) {
        ReviewRule rule = new ReviewRule();
        rule.setDepartment(department);
        rule.setFromAmount(from);
        return rule;
    }

    @Override
    protected String titleOf(ReviewRule rule) {
        return ContractsText.of("ReviewDepartment." + rule.getDepartment()).toString();
    }

    @Override
    protected void validate(UnitOfWork uow, ReviewRule draft, Optional<ReviewRule> stored, Problems problems) {
        problems.require(draft.getFromAmount().signum() >= 0, "fromAmount", ContractsText.of("reviewRule.negative"));
    }
}
