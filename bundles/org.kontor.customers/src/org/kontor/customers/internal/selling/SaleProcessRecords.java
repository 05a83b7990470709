package org.kontor.customers.internal.selling;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.selling.FunnelLevel;
import org.kontor.customers.selling.SaleProcess;
import org.kontor.customers.selling.SaleProcesses;
import org.kontor.customers.selling.SaleStage;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseReady;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the sales processes; a new company begins with the standard ones in its language. */
@Component(service = {SaleProcesses.class, RecordService.class, DatabaseReady.class})
public final class SaleProcessRecords extends EntityRecords<SaleProcess> implements SaleProcesses, DatabaseReady {

    private static final RecordType<SaleStage> STAGE = RecordType.of("saleStage", SellingText.SOURCE, SaleStage::new)
            .integer("position", SaleStage::getPosition, SaleStage::setPosition)
            .required()
            .text("name", 60, SaleStage::getName, SaleStage::setName)
            .required()
            .choice("level", FunnelLevel.class, SaleStage::getLevel, SaleStage::setLevel)
            .required()
            .decimal("probability", FieldKind.PERCENT, SaleStage::getProbability, SaleStage::setProbability)
            .required()
            .integer("daysAllowed", SaleStage::getDaysAllowed, SaleStage::setDaysAllowed)
            .flag("contactNeeded", SaleStage::isContactNeeded, SaleStage::setContactNeeded)
            .flag("amountNeeded", SaleStage::isAmountNeeded, SaleStage::setAmountNeeded)
            .flag("closeNeeded", SaleStage::isCloseNeeded, SaleStage::setCloseNeeded)
            .flag("situationNeeded", SaleStage::isSituationNeeded, SaleStage::setSituationNeeded)
            .flag("competitorsNeeded", SaleStage::isCompetitorsNeeded, SaleStage::setCompetitorsNeeded)
            .text("guidance", 1000, SaleStage::getGuidance, SaleStage::setGuidance)
            .build();

    private static final RecordType<SaleProcess> RECORD = RecordType.of(TYPE, SellingText.SOURCE, SaleProcess::new)
            .text("name", 60, SaleProcess::getName, SaleProcess::setName)
            .required()
            .integer("position", SaleProcess::getPosition, SaleProcess::setPosition)
            .required()
            .flag("active", SaleProcess::isActive, SaleProcess::setActive)
            .longText("note", 500, SaleProcess::getNote, SaleProcess::setNote)
            .table("stages", STAGE, SaleProcess::getStages)
            .build();

    /** A service on sales processes. */
    @Activate
    public SaleProcessRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, SaleProcess.class, RECORD, SellingLists.PROCESSES);
    }

    @Override
    public void ready() {
        units().run(Actor.system(), "sellingRules.edit", uow -> {
            if (uow.first(SaleProcess.class, "SELECT p FROM SaleProcess p").isEmpty()) {
                StandardProcesses.all().forEach(uow::add);
            }
        });
    }

    @Override
    protected String titleOf(SaleProcess process) {
        return process.getName();
    }

    /** Everybody who sells names processes, not only those who change them. */
    @Override
    protected Actor finder(Actor actor) {
        return Actor.system();
    }

    @Override
    protected void attach(SaleProcess process, Identified line) {
        process.adopt((SaleStage) line);
    }

    @Override
    protected void validate(UnitOfWork uow, SaleProcess draft, Optional<SaleProcess> stored, Problems problems) {
        problems.require(!draft.getStages().isEmpty(), "stages", SellingText.of("process.noStages"));
        uow.firstStored(SaleProcess.class, "SELECT p FROM SaleProcess p WHERE p.name = ?1", draft.getName())
                .filter(other -> !Optional.of(other).equals(stored))
                .ifPresent(other ->
                        problems.add(Problem.error("name", SellingText.of("process.nameTaken", other.getName()))));
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < draft.getStages().size(); i++) {
            SaleStage stage = draft.getStages().get(i);
            problems.require(
                            isShare(stage.getProbability()),
                            "stages[" + i + "].probability",
                            SellingText.of("probability.range"))
                    .require(
                            places.add(stage.getPosition()),
                            "stages[" + i + "].position",
                            SellingText.of("stage.placeTaken", stage.getPosition()));
        }
        stored.ifPresent(process -> checkRemoved(uow, draft, process, problems));
    }

    /** Whether a probability lies between 0 and 1. */
    static boolean isShare(BigDecimal probability) {
        return probability.signum() >= 0 && probability.compareTo(BigDecimal.ONE) <= 0;
    }

    private static void checkRemoved(UnitOfWork uow, SaleProcess draft, SaleProcess stored, Problems problems) {
        List<Long> kept = draft.getStages().stream()
                .filter(Identified::isStored)
                .map(Identified::getId)
                .toList();
        stored.getStages().stream()
                .filter(stage -> !kept.contains(stage.getId()))
                .filter(stage -> isUsed(uow, stage))
                .forEach(stage -> problems.add(Problem.error("stages", SellingText.of("stage.used", stage.getName()))));
    }

    private static boolean isUsed(UnitOfWork uow, SaleStage stage) {
        return uow.firstStored(Long.class, "SELECT o.id FROM Opportunity o WHERE o.stage.id = ?1", stage.getId())
                .isPresent();
    }

    @Override
    public List<SaleProcess> inUse(Actor actor) {
        return units().read(actor, SellingPermissions.VIEW, uow -> {
            List<SaleProcess> processes = inUse(uow);
            processes.forEach(process -> process.getStages().size());
            return processes;
        });
    }

    @Override
    public SaleProcess usual(UnitOfWork uow) {
        return inUse(uow).stream().findFirst().orElseThrow(() -> new ProblemException(SellingText.of("process.none")));
    }

    private static List<SaleProcess> inUse(UnitOfWork uow) {
        return uow.query(
                SaleProcess.class, "SELECT p FROM SaleProcess p WHERE p.active = TRUE ORDER BY p.position, p.id");
    }
}
