package org.kontor.customers.internal.selling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kontor.customers.Customers;
import org.kontor.customers.competitors.CompetitorNames;
import org.kontor.customers.internal.sharing.CustomerReading;
import org.kontor.customers.selling.CompetingOffer;
import org.kontor.customers.selling.DealMember;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.Opportunity;
import org.kontor.customers.selling.OpportunityState;
import org.kontor.customers.selling.ProductInterest;
import org.kontor.customers.selling.SaleProcess;
import org.kontor.customers.selling.SaleProcesses;
import org.kontor.customers.selling.SaleStage;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Notifier;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes opportunities, moves them through their stages and stores them. */
@Component(service = {Opportunities.class, RecordService.class})
public final class OpportunityRecords extends EntityRecords<Opportunity> implements Opportunities {

    private final Customers customers;
    private final SaleProcesses processes;
    private final Workflow workflow;
    private final Notifier notifier;
    private final UserDirectory directory;

    /** A service on opportunities. */
    @Activate
    public OpportunityRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Customers customers,
            @Reference SaleProcesses processes,
            @Reference Workflow workflow,
            @Reference Notifier notifier,
            @Reference UserDirectory directory) {
        super(units, queries, Opportunity.class, OpportunityType.TYPE, SellingLists.OPPORTUNITIES);
        this.customers = customers;
        this.processes = processes;
        this.workflow = workflow;
        this.notifier = notifier;
        this.directory = directory;
    }

    @Override
    protected String titleOf(Opportunity opportunity) {
        return opportunity.getTitle();
    }

    @Override
    protected void prepare(UnitOfWork uow, Opportunity blank) {
        blank.giveTo(uow.actor());
        blank.setCurrency(CompanySettings.currency(uow));
        blank.setProcessId(processes.usual(uow).getId());
    }

    @Override
    protected boolean sharedWith(Actor actor, Opportunity opportunity) {
        return opportunity.hasMember(actor.userId());
    }

    @Override
    protected void attach(Opportunity opportunity, Identified line) {
        switch (line) {
            case CompetingOffer offer -> opportunity.adopt(offer);
            case DealMember member -> opportunity.adopt(member);
            case ProductInterest interest -> opportunity.adopt(interest);
            default -> throw new IllegalArgumentException(line.getClass().getName());
        }
    }

    @Override
    protected void validate(UnitOfWork uow, Opportunity draft, Optional<Opportunity> stored, Problems problems) {
        problems.require(Money.isCurrency(draft.getCurrency()), "currency", SellingText.of("currency.unknown"))
                .require(notNegative(draft.getAmount()), "amount", SellingText.of("amount.negative"))
                .require(notNegative(draft.getCost()), "cost", SellingText.of("amount.negative"))
                .require(
                        draft.getProbability() == null || SaleProcessRecords.isShare(draft.getProbability()),
                        "probability",
                        SellingText.of("probability.range"));
        if (stored.isEmpty() || !draft.getCustomerId().equals(stored.get().getCustomerId())) {
            customers.get(uow, draft.getCustomerId());
        }
        checkTeam(draft, problems);
        stored.ifPresent(opportunity -> checkProcess(draft, opportunity, problems));
    }

    private static void checkTeam(Opportunity draft, Problems problems) {
        Set<Long> members = new HashSet<>();
        for (int i = 0; i < draft.getTeam().size(); i++) {
            problems.require(
                    members.add(draft.getTeam().get(i).getUserId()),
                    "team[" + i + "].userId",
                    SellingText.of("team.twice"));
        }
    }

    private static void checkProcess(Opportunity draft, Opportunity stored, Problems problems) {
        if (stored.getState() != OpportunityState.OPEN) {
            problems.require(
                    draft.getProcessId().equals(stored.getProcessId()), "processId", SellingText.of("closed.process"));
        } else if (draft.getProcessId().equals(stored.getProcessId())) {
            StageNeeds.check(draft, stored.getStage(), problems);
        }
    }

    private static boolean notNegative(BigDecimal amount) {
        return amount == null || amount.signum() >= 0;
    }

    @Override
    protected void stored(UnitOfWork uow, Opportunity opportunity, boolean isNew) {
        if (isNew) {
            opportunity.setNumber(uow.nextNumber("OP"));
        }
        SaleProcess process = uow.get(SaleProcess.class, opportunity.getProcessId());
        boolean starts = opportunity.getStage() == null
                || opportunity.getStage().getSaleProcess().getId() != process.getId();
        SaleStage stage = opportunity.getStage() == null ? process.getStages().getFirst() : opportunity.getStage();
        if (opportunity.getState() == OpportunityState.OPEN) {
            opportunity.keepTyped(stage);
        }
        if (starts) {
            opportunity.enter(
                    process.getStages().getFirst(), uow.now(), uow.actor().name(), null);
        }
        if (opportunity.getState() == OpportunityState.OPEN) {
            opportunity.weigh();
        }
        if (isNew) {
            workflow.begin(uow, ref(opportunity));
        }
        opportunity.getCompetitors().forEach(offer -> offer.setName(CompetitorNames.entered(uow, offer.getName())));
    }

    @Override
    public Opportunity enter(UnitOfWork uow, Opportunity draft) {
        Opportunity entered = create(uow, draft);
        if (draft.hasOwner()) {
            entered.giveToOwnerOf(draft);
        }
        return entered;
    }

    @Override
    public Stored<Opportunity> moveTo(Actor actor, long id, int version, long stageId, Optional<String> reason) {
        return amend(actor, SellingPermissions.EDIT, id, version, (uow, opportunity) -> {
            SaleStage target = uow.get(SaleStage.class, stageId);
            Problems problems = new Problems()
                    .require(
                            opportunity.getState() == OpportunityState.OPEN,
                            "stage",
                            SellingText.of("closed.stage", opportunity.getTitle()))
                    .require(
                            target.getSaleProcess().getId() == opportunity.getProcessId(),
                            "stage",
                            SellingText.of("stage.otherProcess", target.getName()));
            StageNeeds.check(opportunity, target, problems);
            problems.refuseOnError();
            if (target.getId() != opportunity.getStage().getId()) {
                opportunity.enter(target, uow.now(), actor.name(), reason.orElse(null));
                opportunity.weigh();
            }
        });
    }

    @Override
    public Stored<Opportunity> lose(Actor actor, long id, int version, String reason, Optional<String> analysis) {
        return amend(actor, SellingPermissions.EDIT, id, version, (uow, opportunity) -> {
            opportunity.setLostReason(reason);
            analysis.ifPresent(opportunity::setAnalysis);
            workflow.move(uow, ref(opportunity), "lose", Optional.of(reason));
        });
    }

    @Override
    public void dateBack(UnitOfWork uow, long id, List<Instant> entered, Optional<Instant> closed) {
        if (closed.orElseGet(entered::getLast).isAfter(uow.now())) {
            throw new IllegalArgumentException(entered + " is not over");
        }
        Opportunity opportunity = uow.get(Opportunity.class, id);
        opportunity.dateBack(entered, closed);
        workflow.dateBack(uow, ref(opportunity), steps -> Stream.concat(Stream.of(entered.getFirst()), closed.stream())
                .toList());
    }

    @Override
    public Stored<Opportunity> reassign(Actor actor, long id, int version, long newOwnerId) {
        return amend(actor, SellingPermissions.DIRECT, id, version, (uow, opportunity) -> {
            User owner = uow.get(User.class, newOwnerId);
            opportunity.giveTo(owner);
            CustomerReading.let(uow, directory, owner, opportunity.getCustomerId());
            workflow.ownerChanged(uow, ref(opportunity), opportunity);
            notifier.tell(
                    uow,
                    newOwnerId,
                    SellingText.of("notice.reassigned", opportunity.getTitle(), actor.name()),
                    ref(opportunity));
        });
    }

    @Override
    public void urge(Actor actor, long id, String note) {
        units().run(actor, SellingPermissions.DIRECT, uow -> {
            Opportunity opportunity = changeable(uow, id);
            if (opportunity.getState() != OpportunityState.OPEN) {
                throw new ProblemException(SellingText.of("closed.stage", opportunity.getTitle()));
            }
            notifier.tell(
                    uow,
                    opportunity.getOwnerId(),
                    SellingText.of("notice.urged", actor.name(), opportunity.getTitle(), note),
                    ref(opportunity));
        });
    }
}
