package org.kontor.orders.internal.returns;

import java.util.Optional;
import org.kontor.kernel.text.Text;
import org.kontor.orders.returns.ReturnState;
import org.kontor.orders.returns.Returns;
import org.kontor.orders.returns.SalesReturn;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Component;

/** Returns as documents: sales announces, somebody agrees, the warehouse takes in, finance credits. */
@Component(service = DocumentType.class)
public final class ReturnDocument extends EntityDocument<SalesReturn, ReturnState> {

    private static final DocumentFlow<ReturnState> FLOW = DocumentFlow.of(ReturnState.class, ReturnsText.SOURCE)
            .state(ReturnState.ANNOUNCED, StateTone.WAITING)
            .waitsFor("returns")
            .state(ReturnState.APPROVED, StateTone.ACTIVE)
            .waitsFor("inventory")
            .state(ReturnState.RECEIVED, StateTone.ACTIVE)
            .waitsFor("finance")
            .state(ReturnState.CLOSED, StateTone.GOOD)
            .sideState(ReturnState.REFUSED, StateTone.DONE)
            .way("approve", ReturnState.ANNOUNCED, ReturnState.APPROVED, ReturnsPermissions.APPROVE)
            .way("refuse", ReturnState.ANNOUNCED, ReturnState.REFUSED, ReturnsPermissions.APPROVE)
            .needsNote()
            .way("refuse", ReturnState.APPROVED, ReturnState.REFUSED, ReturnsPermissions.APPROVE)
            .needsNote()
            .way("receive", ReturnState.APPROVED, ReturnState.RECEIVED, "inventory.edit")
            .byService()
            .skips()
            .way("credit", ReturnState.RECEIVED, ReturnState.CLOSED, "finance.edit")
            .byService()
            .skips()
            .build();

    /** Returns and their flow. */
    public ReturnDocument() {
        super(
                Returns.TYPE,
                ReturnsText.of("salesReturn"),
                SalesReturn.class,
                ReturnsLists.RETURNS,
                FLOW,
                SalesReturn::getState,
                SalesReturn::setState);
    }

    static Text title(SalesReturn goods) {
        return title(goods.getNumber(), ReturnsText.of("salesReturn"), goods.getCustomerName());
    }

    @Override
    protected Text titleOf(SalesReturn goods) {
        return title(goods);
    }

    /** A company that does not use the warehouse module takes in what was approved. */
    @Override
    protected void step(UnitOfWork uow, SalesReturn goods, Transition way, Optional<String> note) {
        if (way.id().equals("receive") && goods.getReceivedOn() == null) {
            ReturnRecords.takeIn(uow, goods, uow.today(), line -> line.getQuantity());
        }
    }
}
