package org.kontor.finance.internal.compensation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kontor.finance.compensation.PriceProtection;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.OrgUnitKind;
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

/** How long purchases are protected, by company of the group (ORD-09). */
@Component(service = {ProtectionRecords.class, RecordService.class})
public final class ProtectionRecords extends EntityRecords<PriceProtection> {

    static final String TYPE_ID = "priceProtection";

    private static final int MOST_DAYS = 3650;

    private static final RecordType<PriceProtection> TYPE = RecordType.of(
                    TYPE_ID, CompensationText.SOURCE, PriceProtection::new)
            .reference("companyId", "orgUnit", PriceProtection::getCompanyId, PriceProtection::setCompanyId)
            .integer("days", PriceProtection::getDays, PriceProtection::setDays)
            .required()
            .build();

    /** A service on the days. */
    @Activate
    public ProtectionRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, PriceProtection.class, TYPE, CompensationLists.PROTECTIONS);
    }

    @Override
    protected String titleOf(PriceProtection protection) {
        return CompensationText.of("protection.title", protection.getDays()).toString();
    }

    @Override
    protected void validate(
            UnitOfWork uow, PriceProtection draft, Optional<PriceProtection> stored, Problems problems) {
        boolean company = Optional.ofNullable(draft.getCompanyId())
                .flatMap(id -> uow.find(OrgUnit.class, id))
                .map(unit -> unit.getKind() == OrgUnitKind.COMPANY)
                .orElse(draft.getCompanyId() == null);
        boolean taken = twin(uow, draft)
                .filter(other -> stored.filter(s -> s.getId() == other.getId()).isEmpty())
                .isPresent();
        problems.require(company, "companyId", CompensationText.of("protection.noCompany"))
                .require(!taken, "companyId", CompensationText.of("protection.taken"))
                .require(
                        draft.getDays() >= 0 && draft.getDays() <= MOST_DAYS,
                        "days",
                        CompensationText.of("protection.days", MOST_DAYS));
    }

    @Override
    protected Optional<PriceProtection> twin(UnitOfWork uow, PriceProtection draft) {
        return all(uow).stream()
                .filter(other -> Objects.equals(other.getCompanyId(), draft.getCompanyId()))
                .findFirst();
    }

    /** What every company decided. */
    static List<PriceProtection> all(UnitOfWork uow) {
        return uow.queryStored(PriceProtection.class, "SELECT p FROM PriceProtection p ORDER BY p.id");
    }
}
