package org.kontor.contracts.internal.reviews;

import java.math.BigDecimal;
import java.util.List;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.internal.ContractsText;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseReady;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.RecordService;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.ReviewRule;
import org.kontor.process.reviews.ReviewRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps which contracts are reviewed by whom, by kind and amount (SEC-08). */
@Component(service = {RecordService.class, DatabaseReady.class})
public final class RuleRecords extends ReviewRules implements DatabaseReady {

    static final String TYPE_ID = "reviewRule";

    private static final BigDecimal FINANCE_FROM = new BigDecimal("100000");
    private static final BigDecimal MANAGEMENT_FROM = new BigDecimal("500000");

    private static final RecordType<ReviewRule> TYPE = type(TYPE_ID, ContractsText.SOURCE)
            .choice("kind", ContractKind.class, RuleRecords::kind, RuleRecords::setKind)
            .decimal("fromAmount", FieldKind.MONEY, ReviewRule::getFromAmount, ReviewRule::setFromAmount)
            .required()
            .flag("active", ReviewRule::isActive, ReviewRule::setActive)
            .build();

    /** A service on the rules. */
    @Activate
    public RuleRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, Contracts.TYPE, TYPE, ReviewLists.RULES);
    }

    private static ContractKind kind(ReviewRule rule) {
        return rule.getKind() == null ? null : ContractKind.valueOf(rule.getKind());
    }

    private static void setKind(ReviewRule rule, ContractKind kind) {
        rule.setKind(kind == null ? null : kind.name());
    }

    /** Enters the rules that a company begins with; it then changes them as it likes, or puts them out of use. */
    @Override
    public void ready() {
        units().run(Actor.system(), EDIT, uow -> {
            if (uow.first(ReviewRule.class, "SELECT r FROM ReviewRule r WHERE r.documentType = ?1", Contracts.TYPE)
                    .isEmpty()) {
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
        rule.setDocumentType(Contracts.TYPE);
        rule.setDepartment(department);
        rule.setFromAmount(from);
        return rule;
    }
}
