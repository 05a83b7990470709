package org.kontor.customers.internal.selling;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.customers.internal.territories.TerritoryMap;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.selling.LeadAssignment;
import org.kontor.customers.selling.LeadRule;
import org.kontor.customers.selling.LeadState;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.persistence.UnitOfWork;

/** Says what a new lead is worth and who takes care of it (LED-01, LED-19). */
final class LeadRouting {

    private final UserDirectory directory;

    LeadRouting(UserDirectory directory) {
        this.directory = directory;
    }

    /** Scores and classifies the lead; answers who takes it, if a rule says so. */
    Optional<User> route(UnitOfWork uow, Lead lead) {
        List<LeadRule> holding = uow
                .query(LeadRule.class, "SELECT r FROM LeadRule r WHERE r.active = TRUE ORDER BY r.position, r.id")
                .stream()
                .filter(rule -> rule.holds(lead))
                .toList();
        int score = holding.stream()
                .map(LeadRule::getPoints)
                .mapToInt(points -> points == null ? 0 : points)
                .sum();
        Optional<String> leadClass = holding.stream()
                .flatMap(rule -> Optional.ofNullable(rule.getLeadClass()).stream())
                .findFirst();
        lead.rate(score, leadClass.orElse(null));
        List<User> inTerritory = people(uow, lead, holding);
        return holding.stream()
                .filter(rule -> rule.getAssignment() != LeadAssignment.NOBODY)
                .filter(rule -> !byTerritory(rule) || !inTerritory.isEmpty())
                .findFirst()
                .flatMap(rule -> choose(uow, rule, inTerritory));
    }

    private Optional<User> choose(UnitOfWork uow, LeadRule rule, List<User> inTerritory) {
        return switch (rule.getAssignment()) {
            case NOBODY -> Optional.empty();
            case PERSON -> directory.user(uow, rule.getUserId()).filter(User::isActive);
            case LEAST_BUSY -> first(salespeople(uow, rule), user -> openLeads(uow, user));
            case IN_TURN -> first(salespeople(uow, rule), user -> lastLead(uow, user));
            case TERRITORY -> inTerritory.stream().findFirst();
            case TERRITORY_IN_TURN -> first(inTerritory, user -> lastLead(uow, user));
        };
    }

    private static boolean byTerritory(LeadRule rule) {
        return rule.getAssignment() == LeadAssignment.TERRITORY
                || rule.getAssignment() == LeadAssignment.TERRITORY_IN_TURN;
    }

    /** Who works in the lead's territory, who is responsible first; a lead in none is left to the next rules (LED-15). */
    private List<User> people(UnitOfWork uow, Lead lead, List<LeadRule> holding) {
        if (holding.stream().noneMatch(LeadRouting::byTerritory)) {
            return List.of();
        }
        return TerritoryMap.of(uow).of(uow, lead).stream()
                .flatMap(territory -> territory.people().stream())
                .flatMap(id -> directory.user(uow, id).stream())
                .filter(User::isActive)
                .toList();
    }

    private static <V extends Comparable<V>> Optional<User> first(List<User> users, Function<User, V> rank) {
        return users.stream().min(Comparator.comparing(rank).thenComparing(User::getId));
    }

    /** Those who sell in the rule's department and below; not those who direct them. */
    private List<User> salespeople(UnitOfWork uow, LeadRule rule) {
        Set<Long> directors = directory.allowed(uow, SellingPermissions.DIRECT).stream()
                .map(User::getId)
                .collect(Collectors.toSet());
        return directory.allowed(uow, SellingPermissions.EDIT).stream()
                .filter(user -> !directors.contains(user.getId()))
                .filter(user -> rule.getUnitId() == null || isBelow(uow, user.getDepartmentId(), rule.getUnitId()))
                .toList();
    }

    private static boolean isBelow(UnitOfWork uow, Long unit, long top) {
        Long at = unit;
        while (at != null && at != top) {
            at = uow.find(OrgUnit.class, at).map(OrgUnit::getParentId).orElse(null);
        }
        return at != null;
    }

    private static Long openLeads(UnitOfWork uow, User user) {
        return uow.first(
                        Long.class,
                        "SELECT COUNT(l) FROM Lead l WHERE l.ownerId = ?1 AND l.state IN (?2, ?3)",
                        user.getId(),
                        LeadState.NEW,
                        LeadState.ASSIGNED)
                .orElse(0L);
    }

    private static Instant lastLead(UnitOfWork uow, User user) {
        return uow.first(
                        Lead.class,
                        "SELECT l FROM Lead l WHERE l.ownerId = ?1 AND l.assignedAt IS NOT NULL"
                                + " ORDER BY l.assignedAt DESC, l.id DESC",
                        user.getId())
                .map(Lead::getAssignedAt)
                .orElse(Instant.EPOCH);
    }
}
