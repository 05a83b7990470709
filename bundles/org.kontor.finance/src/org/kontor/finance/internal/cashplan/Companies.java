package org.kontor.finance.internal.cashplan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.finance.cashplan.CashPlans.Company;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.OrgUnitKind;
import org.kontor.persistence.UnitOfWork;

/** To which company of the group a department belongs. */
final class Companies {

    private final Map<Long, OrgUnit> units = new HashMap<>();

    Companies(UnitOfWork uow) {
        uow.query(OrgUnit.class, "SELECT u FROM OrgUnit u").forEach(unit -> units.put(unit.getId(), unit));
    }

    List<Company> all() {
        return units.values().stream()
                .filter(unit -> unit.getKind() == OrgUnitKind.COMPANY)
                .map(unit -> new Company(unit.getId(), unit.getName()))
                .sorted(Comparator.comparing(Company::name))
                .toList();
    }

    /** The nearest company above the department; the one at the top for a department that nobody knows. */
    Optional<Long> of(Long departmentId) {
        Optional<OrgUnit> unit = Optional.ofNullable(departmentId).map(units::get);
        while (unit.filter(u -> u.getKind() != OrgUnitKind.COMPANY).isPresent()) {
            unit = unit.map(OrgUnit::getParentId).map(units::get);
        }
        return unit.or(this::top).map(OrgUnit::getId);
    }

    private Optional<OrgUnit> top() {
        return units.values().stream()
                .filter(unit -> unit.getKind() == OrgUnitKind.COMPANY && unit.getParentId() == null)
                .min(Comparator.comparing(OrgUnit::getId));
    }
}
