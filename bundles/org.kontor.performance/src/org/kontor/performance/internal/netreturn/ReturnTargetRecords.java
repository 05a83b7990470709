package org.kontor.performance.internal.netreturn;

import java.math.BigDecimal;
import java.util.Optional;
import org.kontor.identity.OrgUnit;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.time.Period;
import org.kontor.performance.netreturn.NetReturns;
import org.kontor.performance.netreturn.ReturnFigures;
import org.kontor.performance.netreturn.ReturnTarget;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.process.measures.TimeStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what departments are to earn and may cost (FIN-24). */
@Component(service = {ReturnTargetRecords.class, RecordService.class})
public final class ReturnTargetRecords extends EntityRecords<ReturnTarget> {

    private static final String SAME =
            "SELECT t FROM ReturnTarget t WHERE t.departmentId = ?1" + " AND t.startsOn = ?2 AND t.endsOn = ?3";

    private static final RecordType<ReturnTarget> RECORD = RecordType.of(
                    NetReturns.TARGET_TYPE, NetReturnText.SOURCE, ReturnTarget::new)
            .reference("unitId", "orgUnit", ReturnTarget::getUnitId, ReturnTarget::setUnitId)
            .required()
            .date("startsOn", ReturnTarget::getStartsOn, ReturnTarget::setStartsOn)
            .required()
            .date("endsOn", ReturnTarget::getEndsOn, ReturnTarget::setEndsOn)
            .required()
            .decimal("revenue", FieldKind.MONEY, ReturnTarget::getRevenue, ReturnTarget::setRevenue)
            .required()
            .decimal("dynamicCost", FieldKind.MONEY, ReturnTarget::getDynamicCost, ReturnTarget::setDynamicCost)
            .required()
            .decimal("staticCost", FieldKind.MONEY, ReturnTarget::getStaticCost, ReturnTarget::setStaticCost)
            .required()
            .shownDecimal("net", FieldKind.MONEY, ReturnTarget::getNet)
            .longText("note", 500, ReturnTarget::getNote, ReturnTarget::setNote)
            .build();

    /** A service on targets. */
    @Activate
    public ReturnTargetRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, ReturnTarget.class, RECORD, NetReturnLists.TARGETS);
    }

    @Override
    protected String titleOf(ReturnTarget target) {
        return NetReturnText.of("target.title", target.getUnitName(), target.getStartsOn(), target.getEndsOn())
                .toString();
    }

    @Override
    protected void prepare(UnitOfWork uow, ReturnTarget blank) {
        blank.giveTo(uow.actor());
        Period quarter = TimeStep.QUARTER.around(uow.today());
        blank.setStartsOn(quarter.from());
        blank.setEndsOn(quarter.to());
    }

    @Override
    protected void validate(UnitOfWork uow, ReturnTarget draft, Optional<ReturnTarget> stored, Problems problems) {
        boolean ordered = !draft.getEndsOn().isBefore(draft.getStartsOn());
        problems.require(ordered, "endsOn", NetReturnText.of("target.datesReversed"));
        check(new ReturnFigures(draft.getRevenue(), draft.getDynamicCost(), draft.getStaticCost()), problems);
        boolean twice = uow
                .queryStored(ReturnTarget.class, SAME, draft.getUnitId(), draft.getStartsOn(), draft.getEndsOn())
                .stream()
                .anyMatch(
                        other -> stored.filter(s -> s.getId() == other.getId()).isEmpty());
        problems.require(!twice, "startsOn", NetReturnText.of("target.twice"));
    }

    private static void check(ReturnFigures figures, Problems problems) {
        notNegative("revenue", figures.revenue(), problems);
        notNegative("dynamicCost", figures.dynamicCost(), problems);
        notNegative("staticCost", figures.staticCost(), problems);
    }

    private static void notNegative(String field, BigDecimal amount, Problems problems) {
        problems.require(amount.signum() >= 0, field, NetReturnText.of("target.negative"));
    }

    @Override
    protected void stored(UnitOfWork uow, ReturnTarget target, boolean isNew) {
        target.setUnitName(uow.get(OrgUnit.class, target.getUnitId()).getName());
    }

    /** Takes figures as the target of a unit, in place of one for the same days. */
    void aim(UnitOfWork uow, long unit, Period period, ReturnFigures figures, String note) {
        Problems problems = new Problems();
        check(figures, problems);
        problems.refuseOnError();
        ReturnTarget target = uow.first(ReturnTarget.class, SAME, unit, period.from(), period.to())
                .orElseGet(() -> begun(uow, unit, period));
        target.take(figures);
        target.setNote(note.isBlank() ? null : note.strip());
        target.setUnitName(uow.get(OrgUnit.class, unit).getName());
        uow.entities().flush();
        uow.changed(ref(target));
    }

    private static ReturnTarget begun(UnitOfWork uow, long unit, Period period) {
        ReturnTarget target = new ReturnTarget();
        target.giveTo(uow.actor());
        target.setUnitId(unit);
        target.setStartsOn(period.from());
        target.setEndsOn(period.to());
        target.take(ReturnFigures.NOTHING);
        return uow.add(target);
    }
}
