package org.kontor.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kontor.persistence.UnitOfWork;

/** To which company of the group a department belongs: the nearest one above it (ORG-01, FIN-27). */
public final class Companies {

    private final Map<Long, OrgUnit> units = new HashMap<>();

    /** The organisation as it is stored. */
    public Companies(UnitOfWork uow) {
        uow.query(OrgUnit.class, "SELECT u FROM OrgUnit u").forEach(unit -> units.put(unit.getId(), unit));
    }

    /** The companies by name. */
    public List<OrgUnit> all() {
        return units.values().stream()
                .filter(unit -> unit.getKind() == OrgUnitKind.COMPANY)
                .sorted(Comparator.comparing(OrgUnit::getName))
                .toList();
    }

    /**
     * The company of a department.
     *
     * @param departmentId the one at the top answers for nobody's department, which is null
     */
    public Optional<OrgUnit> of(Long departmentId) {
        Optional<OrgUnit> unit = Optional.ofNullable(departmentId).map(units::get);
        while (unit.filter(u -> u.getKind() != OrgUnitKind.COMPANY).isPresent()) {
            unit = unit.map(OrgUnit::getParentId).map(units::get);
        }
        return unit.or(this::top);
    }

    private Optional<OrgUnit> top() {
        return units.values().stream()
                .filter(unit -> unit.getKind() == OrgUnitKind.COMPANY && unit.getParentId() == null)
                .min(Comparator.comparing(OrgUnit::getId));
    }

    /** Notes with each unit to which company it belongs; for whoever has changed the organisation. */
    public void settle() {
        units.values().forEach(unit -> {
            Long company = of(unit.getId()).map(OrgUnit::getId).orElse(null);
            if (!Objects.equals(company, unit.getCompanyId())) {
                unit.belongTo(company);
            }
        });
    }
}
