package org.kontor.identity.internal;

import java.util.Optional;
import org.kontor.identity.Companies;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.OrgUnitKind;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The organisation tree as the administrator sees it (ORG-01). */
@Component(service = RecordService.class)
public final class OrgUnitRecords extends EntityRecords<OrgUnit> {

    private static final RecordType<OrgUnit> TYPE = RecordType.of("orgUnit", IdentityText.SOURCE, OrgUnit::new)
            .text("name", 80, OrgUnit::getName, OrgUnit::setName)
            .required()
            .choice("kind", OrgUnitKind.class, OrgUnit::getKind, OrgUnit::setKind)
            .required()
            .reference("parentId", "orgUnit", OrgUnit::getParentId, OrgUnit::setParentId)
            .shownReference("companyId", "orgUnit", OrgUnit::getCompanyId)
            .build();

    /** A service on the organisation. */
    @Activate
    public OrgUnitRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, OrgUnit.class, TYPE, IdentityLists.ORG_UNITS);
    }

    @Override
    protected String titleOf(OrgUnit unit) {
        return unit.getName();
    }

    @Override
    protected void validate(UnitOfWork uow, OrgUnit draft, Optional<OrgUnit> stored, Problems problems) {
        problems.require(!closesCircle(uow, draft, stored), "parentId", IdentityText.of("orgUnit.circle"));
    }

    private static boolean closesCircle(UnitOfWork uow, OrgUnit draft, Optional<OrgUnit> stored) {
        Long parent = draft.getParentId();
        while (parent != null && stored.isPresent()) {
            if (parent == stored.get().getId()) {
                return true;
            }
            parent = uow.find(OrgUnit.class, parent).map(OrgUnit::getParentId).orElse(null);
        }
        return false;
    }

    @Override
    protected void stored(UnitOfWork uow, OrgUnit unit, boolean isNew) {
        new Companies(uow).settle();
    }

    /** Everybody may name a department: to share something with it, to see where a colleague works. */
    @Override
    protected Actor finder(Actor actor) {
        return Actor.system();
    }
}
