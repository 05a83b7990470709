package org.kontor.finance.internal.compensation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.prices.PriceList;
import org.kontor.catalog.prices.Prices;
import org.kontor.finance.compensation.Compensation;
import org.kontor.finance.compensation.CompensationLine;
import org.kontor.finance.compensation.CompensationState;
import org.kontor.finance.compensation.Compensations;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.Orders;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proposes price compensations, and lets what a customer still holds be lowered while one is only proposed. */
@Component(service = {Compensations.class, RecordService.class})
public final class CompensationRecords extends EntityRecords<Compensation> implements Compensations {

    private static final int UNIT_LENGTH = 10;

    /** What was not sent back and its unit can be set, so that they go along with copies that are checked while somebody types. */
    private static final RecordType<CompensationLine> LINE = RecordType.of(
                    "compensationLine", CompensationText.SOURCE, CompensationLine::new)
            .shownReference("productId", "product", CompensationLine::getProductId)
            .decimal("kept", FieldKind.QUANTITY, CompensationLine::getKept, CompensationLine::setKept)
            .readOnly()
            .decimal("quantity", FieldKind.QUANTITY, CompensationLine::getQuantity, CompensationLine::setQuantity)
            .required()
            .text("unit", UNIT_LENGTH, CompensationLine::getUnit, CompensationLine::setUnit)
            .readOnly()
            .shownDecimal("oldPrice", FieldKind.MONEY, CompensationLine::getOldPrice)
            .shownDecimal("newPrice", FieldKind.MONEY, CompensationLine::getNewPrice)
            .shownDecimal("amount", FieldKind.MONEY, CompensationLine::getAmount)
            .shownDate("deliveredOn", CompensationLine::getDeliveredOn)
            .shownText("deliveryNumber", CompensationLine::getDeliveryNumber)
            .shownReference("orderId", Orders.TYPE, CompensationLine::getOrderId)
            .build();

    private static final RecordType<Compensation> RECORD = RecordType.of(
                    Compensations.TYPE, CompensationText.SOURCE, Compensation::new)
            .shownText("number", Compensation::getNumber)
            .shownReference("customerId", "customer", Compensation::getCustomerId)
            .named(Compensation::getCustomerName)
            .shownReference("priceListId", "priceList", Compensation::getPriceListId)
            .named(Compensation::getPriceListName)
            .shownDate("changedOn", Compensation::getChangedOn)
            .shownDate("proposedOn", Compensation::getProposedOn)
            .shownDecimal("total", FieldKind.MONEY, Compensation::getTotal)
            .shownText("currency", Compensation::getCurrency)
            .shownText("creditNumbers", Compensation::getCreditNumbers)
            .shownReference("ownerId", "user", Compensation::getOwnerId)
            .longText("note", 2000, Compensation::getNote, Compensation::setNote)
            .givenTable("lines", LINE, Compensation::getLines)
            .build();

    private final Prices prices;
    private final Workflow workflow;

    /** A service on price compensations. */
    @Activate
    public CompensationRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Prices prices,
            @Reference Workflow workflow) {
        super(units, queries, Compensation.class, RECORD, CompensationLists.COMPENSATIONS);
        this.prices = prices;
        this.workflow = workflow;
    }

    @Override
    protected String titleOf(Compensation compensation) {
        return CompensationDocument.title(compensation).toString();
    }

    @Override
    public boolean creatable(Actor actor) {
        return false;
    }

    @Override
    public boolean editable(Actor actor, Stored<Compensation> compensation) {
        return super.editable(actor, compensation) && compensation.draft().getState() == CompensationState.PROPOSED;
    }

    @Override
    protected void validate(UnitOfWork uow, Compensation draft, Optional<Compensation> stored, Problems problems) {
        problems.require(
                stored.filter(s -> s.getState() == CompensationState.PROPOSED).isPresent(),
                "state",
                CompensationText.of(stored.isEmpty() ? "compensation.byRun" : "compensation.fixed"));
        for (int i = 0; i < draft.getLines().size(); i++) {
            CompensationLine line = draft.getLines().get(i);
            problems.require(
                    line.getQuantity().signum() >= 0 && line.getQuantity().compareTo(line.getKept()) <= 0,
                    "lines[" + i + "].quantity",
                    CompensationText.of("compensation.held", i + 1, line.getKept(), line.getUnit()));
        }
    }

    @Override
    protected void stored(UnitOfWork uow, Compensation compensation, boolean isNew) {
        compensation.recalculate();
    }

    @Override
    public List<Long> propose(Actor actor, LocalDate since) {
        return units().change(actor, CompensationPermissions.EDIT, uow -> {
            ProtectedDays days = new ProtectedDays(uow);
            if (days.most() == 0) {
                throw new ProblemException(CompensationText.of("protection.none"));
            }
            Proposing proposing = new Proposing(uow, prices, days);
            return changed(uow, since).stream()
                    .flatMap(list -> proposing.forChange(list).stream())
                    .map(compensation -> begin(uow, compensation))
                    .toList();
        });
    }

    private long begin(UnitOfWork uow, Compensation compensation) {
        compensation.setNumber(uow.nextNumber("PC-" + uow.today().getYear()));
        uow.add(compensation);
        workflow.begin(uow, ref(compensation));
        uow.changed(ref(compensation));
        return compensation.getId();
    }

    /** Lists whose prices hold, and are as they are since that day or a later one; the oldest change first. */
    private static List<PriceList> changed(UnitOfWork uow, LocalDate since) {
        return uow
                .query(
                        PriceList.class,
                        "SELECT l FROM PriceList l WHERE l.active = true AND l.validFrom <= ?1"
                                + " AND (l.validTo IS NULL OR l.validTo >= ?1)",
                        uow.today())
                .stream()
                .filter(list -> !list.changedOn().isBefore(since))
                .sorted(Comparator.comparing(PriceList::changedOn).thenComparing(PriceList::getId))
                .toList();
    }
}
