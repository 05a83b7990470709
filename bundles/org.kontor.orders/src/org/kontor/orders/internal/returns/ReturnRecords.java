package org.kontor.orders.internal.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.returns.Announced;
import org.kontor.orders.returns.DeliveredLots;
import org.kontor.orders.returns.ReturnLine;
import org.kontor.orders.returns.ReturnState;
import org.kontor.orders.returns.Returnable;
import org.kontor.orders.returns.Returns;
import org.kontor.orders.returns.SalesReturn;
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
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Announces returns, keeps them within what was delivered, and takes notes of what warehouse and finance did. */
@Component(service = {Returns.class, RecordService.class})
public final class ReturnRecords extends EntityRecords<SalesReturn> implements Returns {

    private static final RecordType<ReturnLine> LINE = RecordType.of(
                    "salesReturnLine", ReturnsText.SOURCE, ReturnLine::new)
            .shownReference("productId", "product", ReturnLine::getProductId)
            .shownText("deliveryNumber", ReturnLine::getDeliveryNumber)
            .shownText("lot", ReturnLine::getLot)
            .decimal("quantity", FieldKind.QUANTITY, ReturnLine::getQuantity, ReturnLine::setQuantity)
            .required()
            .shownText("unit", ReturnLine::getUnit)
            .shownDecimal("received", FieldKind.QUANTITY, ReturnLine::getReceived)
            .text("reason", 60, ReturnLine::getReason, ReturnLine::setReason)
            .required()
            .offering(Returns.REASONS)
            .text("remark", 200, ReturnLine::getRemark, ReturnLine::setRemark)
            .shownDecimal("amount", FieldKind.MONEY, ReturnLine::getAmount)
            .carrying(ReturnLine::tellOrigin)
            .build();

    private static final RecordType<SalesReturn> RETURN = RecordType.of(
                    Returns.TYPE, ReturnsText.SOURCE, SalesReturn::new)
            .shownText("number", SalesReturn::getNumber)
            .shownReference("customerId", "customer", SalesReturn::getCustomerId)
            .named(SalesReturn::getCustomerName)
            .shownReference("orderId", Orders.TYPE, SalesReturn::getOrderId)
            .date("announcedOn", SalesReturn::getAnnouncedOn, SalesReturn::setAnnouncedOn)
            .required()
            .shownDate("receivedOn", SalesReturn::getReceivedOn)
            .shownDecimal("netTotal", FieldKind.MONEY, SalesReturn::getNetTotal)
            .shownText("currency", SalesReturn::getCurrency)
            .shownText("creditNumbers", SalesReturn::getCreditNumbers)
            .shownReference("ownerId", "user", SalesReturn::getOwnerId)
            .longText("note", 2000, SalesReturn::getNote, SalesReturn::setNote)
            .givenTable("lines", LINE, SalesReturn::getLines)
            .build();

    private final Orders orders;
    private final Workflow workflow;
    private volatile Optional<DeliveredLots> lots = Optional.empty();

    /** A service on returns. */
    @Activate
    public ReturnRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Orders orders,
            @Reference Workflow workflow) {
        super(units, queries, SalesReturn.class, RETURN, ReturnsLists.RETURNS);
        this.orders = orders;
        this.workflow = workflow;
    }

    /** Takes into use what the warehouse knows of batch and serial numbers. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setLots(DeliveredLots known) {
        lots = Optional.of(known);
    }

    /** Takes it out of use. */
    public void unsetLots(DeliveredLots known) {
        lots = lots.filter(present -> present != known);
    }

    @Override
    protected String titleOf(SalesReturn goods) {
        return ReturnDocument.title(goods).toString();
    }

    @Override
    public boolean creatable(Actor actor) {
        return false;
    }

    @Override
    public boolean editable(Actor actor, Stored<SalesReturn> goods) {
        return super.editable(actor, goods) && goods.draft().getState() == ReturnState.ANNOUNCED;
    }

    @Override
    protected void validate(UnitOfWork uow, SalesReturn draft, Optional<SalesReturn> stored, Problems problems) {
        problems.require(
                stored.filter(goods -> goods.getState() == ReturnState.ANNOUNCED)
                        .isPresent(),
                "state",
                ReturnsText.of(stored.isEmpty() ? "return.fromOrder" : "return.fixed"));
        stored.ifPresent(
                goods -> check(goods(uow, orders.get(uow, goods.getOrderId()), goods.getId()), draft, problems));
    }

    private static void check(CustomersGoods goods, SalesReturn draft, Problems problems) {
        goods.check(draft.getLines(), problems);
        LocalDate delivered = goods.lastDelivery(draft.getLines()).orElse(draft.getAnnouncedOn());
        problems.require(
                !draft.getAnnouncedOn().isBefore(delivered),
                "announcedOn",
                ReturnsText.of("return.beforeDelivery", delivered));
    }

    private CustomersGoods goods(UnitOfWork uow, SalesOrder order, long exceptReturn) {
        return CustomersGoods.of(uow, order, lots, exceptReturn);
    }

    /** Checked once more with the order locked: two who announce at once do not both send the same piece back. */
    @Override
    protected void stored(UnitOfWork uow, SalesReturn goods, boolean isNew) {
        Problems problems = new Problems();
        check(goods(uow, orders.lock(uow, goods.getOrderId()), goods.getId()), goods, problems);
        problems.refuseOnError();
        goods.recalculate();
    }

    @Override
    public List<Returnable> returnable(Actor actor, long orderId) {
        return units().read(actor, ReturnsPermissions.VIEW, uow -> goods(
                        uow, orders.visible(uow, orderId), CustomersGoods.NO_RETURN)
                .returnable());
    }

    @Override
    public SalesReturn announce(Actor actor, long orderId, List<Announced> lines, String note) {
        return units().change(actor, ReturnsPermissions.EDIT, uow -> {
            orders.visible(uow, orderId);
            return announce(uow, orderId, lines, note);
        });
    }

    @Override
    public SalesReturn announce(UnitOfWork uow, long orderId, List<Announced> lines, String note) {
        SalesOrder order = orders.lock(uow, orderId);
        CustomersGoods goods = goods(uow, order, CustomersGoods.NO_RETURN);
        SalesReturn draft = head(uow, order, note);
        lines.stream()
                .filter(wanted -> wanted.quantity() != null && wanted.quantity().signum() != 0)
                .forEach(wanted -> draft.getLines().add(draft.adopt(line(goods.line(wanted.orderLineId()), wanted))));
        Problems problems = new Problems().addAll(RETURN.check(draft));
        check(goods, draft, problems);
        problems.refuseOnError();
        draft.recalculate();
        draft.setNumber(uow.nextNumber("RT-" + draft.getAnnouncedOn().getYear()));
        SalesReturn stored = uow.add(draft);
        workflow.begin(uow, ref(stored));
        uow.changed(ref(stored));
        uow.changed(new RecordRef(Orders.TYPE, orderId));
        return stored;
    }

    private static SalesReturn head(UnitOfWork uow, SalesOrder order, String note) {
        SalesReturn draft = new SalesReturn();
        draft.setOrderId(order.getId());
        draft.setOrderNumber(order.getNumber());
        draft.setCustomerId(order.getCustomerId());
        draft.setCustomerNumber(order.getCustomerNumber());
        draft.setCustomerName(order.getCustomerName());
        draft.setCurrency(order.getCurrency());
        draft.setAnnouncedOn(uow.today());
        draft.setNote(note == null || note.isBlank() ? null : note.strip());
        draft.giveToOwnerOf(order);
        return draft;
    }

    private static ReturnLine line(SalesOrderLine ordered, Announced wanted) {
        ReturnLine line = new ReturnLine();
        line.setOrderLineId(ordered.getId());
        line.setDeliveryNumber(wanted.deliveryNumber());
        line.setProductId(ordered.getProductId());
        line.setProductNumber(ordered.getProductNumber());
        line.setProductName(ordered.getProductName());
        line.setUnit(ordered.getUnit());
        line.setLot(wanted.lot());
        line.setQuantity(wanted.quantity());
        line.setReason(wanted.reason());
        line.setPrice(ordered.getPrice());
        line.setDiscount(ordered.getDiscount());
        return line;
    }

    @Override
    public SalesReturn lock(UnitOfWork uow, long id) {
        return uow.lock(SalesReturn.class, id);
    }

    @Override
    public void recordReceipt(
            UnitOfWork uow, SalesReturn goods, LocalDate receivedOn, Map<Long, BigDecimal> quantities) {
        if (goods.getState() != ReturnState.APPROVED) {
            throw new ProblemException(ReturnsText.of("return.notApproved"));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (ReturnLine line : goods.getLines()) {
            BigDecimal came = quantities.getOrDefault(line.getId(), BigDecimal.ZERO);
            if (came.signum() < 0 || came.compareTo(line.getQuantity()) > 0) {
                throw new ProblemException(
                        ReturnsText.of("return.moreThanApproved", line.getQuantity(), line.getProductName()));
            }
            sum = sum.add(came);
        }
        if (sum.signum() == 0) {
            throw new ProblemException(ReturnsText.of("return.nothingCame"));
        }
        takeIn(uow, goods, receivedOn, line -> quantities.getOrDefault(line.getId(), BigDecimal.ZERO));
        workflow.move(uow, ref(goods), "receive", Optional.empty());
        uow.changed(ref(goods));
    }

    /** Notes what came in with the return and with the lines of the order. */
    static void takeIn(
            UnitOfWork uow, SalesReturn goods, LocalDate receivedOn, Function<ReturnLine, BigDecimal> quantity) {
        SalesOrder order = uow.lock(SalesOrder.class, goods.getOrderId());
        goods.setReceivedOn(receivedOn);
        for (ReturnLine line : goods.getLines()) {
            line.setReceived(quantity.apply(line));
            order.getLines().stream()
                    .filter(ordered -> ordered.getId() == line.getOrderLineId())
                    .forEach(
                            ordered -> ordered.setReturned(ordered.getReturned().add(line.getReceived())));
        }
        goods.recalculate();
        uow.changed(new RecordRef(Orders.TYPE, order.getId()));
    }

    @Override
    public void recordCredit(UnitOfWork uow, SalesReturn goods, List<String> numbers, Money total) {
        SalesOrder order = orders.lock(uow, goods.getOrderId());
        order.setCreditedTotal(order.getCreditedTotal().add(total.amount()));
        goods.setCreditNumbers(String.join(", ", numbers));
        workflow.move(uow, ref(goods), "credit", Optional.empty());
        uow.changed(ref(goods));
        uow.changed(new RecordRef(Orders.TYPE, order.getId()));
    }
}
