package org.kontor.customers.internal.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.customers.duplicates.Duplicates;
import org.kontor.customers.duplicates.Suspect;
import org.kontor.customers.internal.territories.Placement;
import org.kontor.customers.selling.Conversion;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.selling.LeadState;
import org.kontor.customers.selling.Leads;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.territories.Territories;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.SharedRows;
import org.kontor.persistence.list.SqlReader;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Notifier;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes leads, has the rules assign them, and makes customers of them. */
@Component(service = {Leads.class, RecordService.class})
public final class LeadRecords extends EntityRecords<Lead> implements Leads {

    private static final RecordType<Lead> RECORD = RecordType.of(TYPE, SellingText.SOURCE, Lead::new)
            .text("company", 120, Lead::getCompany, Lead::setCompany)
            .required()
            .text("contact", 80, Lead::getContact, Lead::setContact)
            .text("jobTitle", 80, Lead::getJobTitle, Lead::setJobTitle)
            .text("phone", 40, Lead::getPhone, Lead::setPhone)
            .text("email", 120, Lead::getEmail, Lead::setEmail)
            .text("source", 60, Lead::getSource, Lead::setSource)
            .offering("source")
            .text("product", 120, Lead::getProduct, Lead::setProduct)
            .decimal("amount", FieldKind.MONEY, Lead::getAmount, Lead::setAmount)
            .text("currency", 3, Lead::getCurrency, Lead::setCurrency)
            .required()
            .text("region", 60, Lead::getRegion, Lead::setRegion)
            .text("industry", 60, Lead::getIndustry, Lead::setIndustry)
            .offering("industry")
            .reference("territoryId", Territories.TYPE, Lead::getTerritoryId, Lead::setTerritoryId)
            .flag("territoryFixed", Lead::isTerritoryFixed, (lead, fixed) -> {})
            .readOnly()
            .longText("need", 2000, Lead::getNeed, Lead::setNeed)
            .section("assessment")
            .shownText("number", Lead::getNumber)
            .text("leadClass", 40, Lead::getLeadClass, Lead::setLeadClass)
            .offering("leadClass")
            .shownInteger("score", Lead::getScore)
            .shownReference("ownerId", "user", Lead::getOwnerId)
            .instant("assignedAt", Lead::getAssignedAt)
            .section("outcome")
            .shownText("dropReason", Lead::getDropReason)
            .shownReference("customerId", "customer", Lead::getCustomerId)
            .shownReference("opportunityId", Opportunities.TYPE, Lead::getOpportunityId)
            .build();

    private final Placement placement = new Placement();
    private final Duplicates duplicates;
    private final Workflow workflow;
    private final Notifier notifier;
    private final SqlReader reader;
    private final LeadRouting routing;
    private final Qualifying qualifying;

    /** A service on leads. */
    @Activate
    public LeadRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference SqlReader reader,
            @Reference UserDirectory directory,
            @Reference Customers customers,
            @Reference Duplicates duplicates,
            @Reference Opportunities opportunities,
            @Reference Workflow workflow,
            @Reference Notifier notifier) {
        super(units, queries, Lead.class, RECORD, SellingLists.LEADS);
        this.duplicates = duplicates;
        this.workflow = workflow;
        this.notifier = notifier;
        this.reader = reader;
        this.routing = new LeadRouting(directory);
        this.qualifying = new Qualifying(customers, opportunities, directory);
    }

    @Override
    protected String titleOf(Lead lead) {
        return lead.getCompany();
    }

    /** The same company and person, as long as the lead has not come to an end. */
    @Override
    protected Optional<Lead> twin(UnitOfWork uow, Lead draft) {
        return uow.query(Lead.class, "SELECT l FROM Lead l WHERE l.company = ?1", draft.getCompany()).stream()
                .filter(other -> other.getClosedAt() == null && Objects.equals(other.getContact(), draft.getContact()))
                .findFirst();
    }

    @Override
    protected void prepare(UnitOfWork uow, Lead blank) {
        blank.giveTo(uow.actor());
        blank.setCurrency(CompanySettings.currency(uow));
    }

    @Override
    public boolean editable(Actor actor, Stored<Lead> lead) {
        return super.editable(actor, lead) && lead.draft().isOpen();
    }

    @Override
    protected void validate(UnitOfWork uow, Lead draft, Optional<Lead> stored, Problems problems) {
        problems.require(Money.isCurrency(draft.getCurrency()), "currency", SellingText.of("currency.unknown"))
                .require(
                        draft.getAmount() == null || draft.getAmount().signum() >= 0,
                        "amount",
                        SellingText.of("amount.negative"))
                .require(stored.isEmpty() || stored.get().isOpen(), "company", SellingText.of("lead.closed"));
    }

    /** Whoever captures a lead hears at once that a colleague knows the company already (LED-23). */
    @Override
    protected void advise(UnitOfWork uow, Lead draft, Optional<Lead> stored, Problems problems) {
        Customer company = new Customer();
        company.setName(draft.getCompany());
        company.setPhone(draft.getPhone());
        for (Suspect suspect : duplicates.suspects(uow, company)) {
            problems.add(Problem.warning(
                    "company", SellingText.of("lead.resembles", suspect.name(), suspect.number(), suspect.owner())));
        }
    }

    @Override
    protected void stored(UnitOfWork uow, Lead lead, boolean isNew) {
        placement.place(uow, lead);
        if (!isNew) {
            return;
        }
        lead.setNumber(uow.nextNumber("L"));
        routing.route(uow, lead)
                .ifPresentOrElse(taker -> routed(uow, lead, taker), () -> workflow.begin(uow, ref(lead)));
    }

    /** A lead that a rule assigned never waited, so that only who got it is told. */
    private void routed(UnitOfWork uow, Lead lead, User taker) {
        lead.giveTo(taker);
        lead.setState(LeadState.ASSIGNED);
        lead.assigned(uow.now());
        workflow.begin(uow, ref(lead), LeadState.ASSIGNED.name());
        tellOwner(uow, lead);
    }

    private void assigned(UnitOfWork uow, Lead lead) {
        if (lead.getState() == LeadState.NEW) {
            workflow.move(uow, ref(lead), "assign", Optional.empty());
        } else {
            lead.assigned(uow.now());
        }
        tellOwner(uow, lead);
    }

    private void tellOwner(UnitOfWork uow, Lead lead) {
        notifier.tell(
                uow,
                lead.getOwnerId(),
                SellingText.of("notice.lead", lead.getCompany(), uow.actor().name()),
                ref(lead));
    }

    @Override
    public Stored<Lead> assign(Actor actor, long id, int version, long newOwnerId) {
        return amend(actor, SellingPermissions.DIRECT, id, version, (uow, lead) -> {
            requireOpen(lead);
            lead.giveTo(uow.get(User.class, newOwnerId));
            assigned(uow, lead);
        });
    }

    @Override
    public Stored<Lead> qualify(Actor actor, long id, int version, String title, Optional<Long> existing) {
        return amend(actor, SellingPermissions.EDIT, id, version, (uow, lead) -> {
            requireOpen(lead);
            qualifying.qualify(uow, lead, title, existing);
            workflow.move(uow, ref(lead), "qualify", Optional.empty());
        });
    }

    @Override
    public Stored<Lead> drop(Actor actor, long id, int version, String reason) {
        return amend(actor, SellingPermissions.EDIT, id, version, (uow, lead) -> {
            requireOpen(lead);
            lead.setDropReason(reason);
            workflow.move(uow, ref(lead), "drop", Optional.of(reason));
        });
    }

    private static void requireOpen(Lead lead) {
        if (!lead.isOpen()) {
            throw new ProblemException(SellingText.of("lead.closed"));
        }
    }

    @Override
    public Conversion conversion(Actor actor, Period period) {
        List<Object> parameters = units().read(
                        actor,
                        SellingPermissions.VIEW,
                        uow -> new ArrayList<>(List.of(
                                LeadState.QUALIFIED.name(),
                                LeadState.DROPPED.name(),
                                uow.startOf(period.from()),
                                uow.startOf(period.to().plusDays(1)))));
        String own = DataScope.condition(actor, "selling", "l.OWNER_ID", "l.DEPARTMENT_ID", parameters);
        String scope = SharedRows.or(reader, actor, "selling", Leads.TYPE, "l.ID", own, parameters);
        List<Conversion> found = new ArrayList<>();
        reader.read(
                "SELECT COUNT(*), COUNT(CASE WHEN l.STATE = ? THEN 1 END), COUNT(CASE WHEN l.STATE = ? THEN 1 END)"
                        + " FROM SALES_LEAD l WHERE l.CREATED_AT >= ? AND l.CREATED_AT < ? AND " + scope,
                parameters,
                List.of(FieldKind.INTEGER, FieldKind.INTEGER, FieldKind.INTEGER),
                row -> found.add(new Conversion((int) row[0], (int) row[1], (int) row[2])));
        return found.getFirst();
    }
}
