package org.kontor.customers.internal.selling;

import java.util.Optional;
import org.kontor.customers.selling.LeadAssignment;
import org.kontor.customers.selling.LeadRule;
import org.kontor.customers.selling.LeadRules;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the rules that score, classify and assign leads (LED-01, LED-15). */
@Component(service = {LeadRules.class, RecordService.class})
public final class LeadRuleRecords extends EntityRecords<LeadRule> implements LeadRules {

    private static final RecordType<LeadRule> RECORD = RecordType.of(TYPE, SellingText.SOURCE, LeadRule::new)
            .text("name", 80, LeadRule::getName, LeadRule::setName)
            .required()
            .integer("position", LeadRule::getPosition, LeadRule::setPosition)
            .required()
            .flag("active", LeadRule::isActive, LeadRule::setActive)
            .section("condition")
            .text("source", 60, LeadRule::getSource, LeadRule::setSource)
            .offering("source")
            .text("region", 60, LeadRule::getRegion, LeadRule::setRegion)
            .text("industry", 60, LeadRule::getIndustry, LeadRule::setIndustry)
            .offering("industry")
            .text("product", 120, LeadRule::getProduct, LeadRule::setProduct)
            .decimal("amountFrom", FieldKind.MONEY, LeadRule::getAmountFrom, LeadRule::setAmountFrom)
            .decimal("amountTo", FieldKind.MONEY, LeadRule::getAmountTo, LeadRule::setAmountTo)
            .section("effect")
            .integer("points", LeadRule::getPoints, LeadRule::setPoints)
            .text("leadClass", 40, LeadRule::getLeadClass, LeadRule::setLeadClass)
            .offering("leadClass")
            .choice("assignment", LeadAssignment.class, LeadRule::getAssignment, LeadRule::setAssignment)
            .required()
            .reference("userId", "user", LeadRule::getUserId, LeadRule::setUserId)
            .reference("unitId", "orgUnit", LeadRule::getUnitId, LeadRule::setUnitId)
            .build();

    /** A service on rules. */
    @Activate
    public LeadRuleRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, LeadRule.class, RECORD, SellingLists.RULES);
    }

    @Override
    protected String titleOf(LeadRule rule) {
        return rule.getName();
    }

    @Override
    protected void validate(UnitOfWork uow, LeadRule draft, Optional<LeadRule> stored, Problems problems) {
        problems.require(
                draft.getAssignment() != LeadAssignment.PERSON || draft.getUserId() != null,
                "userId",
                SellingText.of("rule.needsUser"));
    }
}
