package org.kontor.catalog.internal.prices;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.catalog.prices.PriceDiscipline;
import org.kontor.catalog.prices.PriceRule;
import org.kontor.catalog.prices.PriceRules;
import org.kontor.identity.Role;
import org.kontor.identity.User;
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

/** Keeps how far below company price each role may go (ORD-04). */
@Component(service = {PriceRules.class, PriceDiscipline.class, RecordService.class})
public final class RuleRecords extends EntityRecords<PriceRule> implements PriceRules, PriceDiscipline {

    static final String TYPE_ID = PriceRules.TYPE;

    private static final RecordType<PriceRule> TYPE = RecordType.of(TYPE_ID, PricesText.SOURCE, PriceRule::new)
            .reference("roleId", "role", PriceRule::getRoleId, PriceRule::setRoleId)
            .required()
            .decimal("mostBelow", FieldKind.PERCENT, PriceRule::getMostBelow, PriceRule::setMostBelow)
            .required()
            .flag("active", PriceRule::isActive, PriceRule::setActive)
            .build();

    /** A service on price rules. */
    @Activate
    public RuleRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, PriceRule.class, TYPE, PricesLists.PRICE_RULES);
    }

    @Override
    protected String titleOf(PriceRule rule) {
        return PricesText.of("rule.title", rule.getMostBelow()).toString();
    }

    @Override
    protected void validate(UnitOfWork uow, PriceRule draft, Optional<PriceRule> stored, Problems problems) {
        BigDecimal most = draft.getMostBelow();
        boolean taken = uow.first(PriceRule.class, "SELECT r FROM PriceRule r WHERE r.roleId = ?1", draft.getRoleId())
                .filter(other -> !stored.filter(other::equals).isPresent())
                .isPresent();
        problems.require(uow.find(Role.class, draft.getRoleId()).isPresent(), "roleId", PricesText.of("rule.role"))
                .require(!taken, "roleId", PricesText.of("rule.taken"))
                .require(
                        most.signum() >= 0 && most.compareTo(BigDecimal.ONE) <= 0,
                        "mostBelow",
                        PricesText.of("percent.range"));
    }

    @Override
    public BigDecimal mostBelow(UnitOfWork uow, long userId) {
        if (userId == 0) {
            return BigDecimal.ONE;
        }
        List<Object[]> rules = uow.queryStored(
                Object[].class,
                "SELECT a.code, r.mostBelow FROM PriceRule r, Role a WHERE a.id = r.roleId AND r.active = true");
        if (rules.isEmpty()) {
            return BigDecimal.ONE;
        }
        Set<String> roles = uow.find(User.class, userId).map(User::roleCodes).orElse(Set.of());
        return rules.stream()
                .filter(rule -> roles.contains((String) rule[0]))
                .map(rule -> (BigDecimal) rule[1])
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
