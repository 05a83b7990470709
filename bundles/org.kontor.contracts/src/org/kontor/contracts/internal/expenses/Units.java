package org.kontor.contracts.internal.expenses;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.identity.OrgUnit;
import org.kontor.persistence.UnitOfWork;

/** Which departments lie below which: a budget of a company is one of all its departments. */
final class Units {

    private final Map<Long, Long> parents = new HashMap<>();

    /** As the organisation is now. */
    Units(UnitOfWork uow) {
        uow.queryStored(OrgUnit.class, "SELECT o FROM OrgUnit o")
                .forEach(unit -> parents.put(unit.getId(), unit.getParentId()));
    }

    /** Whether a department is the unit or lies below it. */
    boolean covers(long unit, long department) {
        Set<Long> seen = new HashSet<>();
        Optional<Long> at = Optional.of(department);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get() == unit) {
                return true;
            }
            at = at.map(parents::get);
        }
        return false;
    }
}
