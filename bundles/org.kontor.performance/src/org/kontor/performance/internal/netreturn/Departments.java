package org.kontor.performance.internal.netreturn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.identity.OrgUnit;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Scope;
import org.kontor.performance.netreturn.NetReturns.Unit;
import org.kontor.persistence.UnitOfWork;

/** The organisation as it is: which departments somebody may look at, and what lies below each. */
final class Departments {

    private final Map<Long, String> names = new HashMap<>();
    private final Map<Long, List<OrgUnit>> below;
    private final List<OrgUnit> tops;

    Departments(UnitOfWork uow) {
        List<OrgUnit> all = uow.query(OrgUnit.class, "SELECT o FROM OrgUnit o").stream()
                .sorted(Comparator.comparing(OrgUnit::getName))
                .toList();
        all.forEach(unit -> names.put(unit.getId(), unit.getName()));
        below = all.stream()
                .filter(unit -> unit.getParentId() != null)
                .collect(Collectors.groupingBy(OrgUnit::getParentId));
        tops = all.stream().filter(unit -> unit.getParentId() == null).toList();
    }

    String name(long unit) {
        return names.getOrDefault(unit, "");
    }

    /** The departments right below. */
    List<Long> children(long unit) {
        return below.getOrDefault(unit, List.of()).stream().map(OrgUnit::getId).toList();
    }

    /** The department and all below it. */
    Set<Long> within(long unit) {
        Set<Long> found = new HashSet<>();
        collect(unit, found);
        return found;
    }

    private void collect(long unit, Set<Long> found) {
        if (found.add(unit)) {
            children(unit).forEach(child -> collect(child, found));
        }
    }

    /** All departments, or those that somebody belongs to or leads, from the top down. */
    List<Unit> visible(Actor actor) {
        boolean all = actor.scope(NetReturnPermissions.AREA) == Scope.ALL;
        List<Unit> found = new ArrayList<>();
        tops.forEach(top -> visit(top, 0, all ? Optional.empty() : Optional.of(actor.departmentIds()), found));
        return List.copyOf(found);
    }

    private void visit(OrgUnit unit, int depth, Optional<Set<Long>> only, List<Unit> found) {
        boolean seen = only.filter(ids -> !ids.contains(unit.getId())).isEmpty();
        if (seen) {
            found.add(new Unit(unit.getId(), unit.getName(), depth));
        }
        below.getOrDefault(unit.getId(), List.of())
                .forEach(child -> visit(child, seen ? depth + 1 : depth, only, found));
    }
}
