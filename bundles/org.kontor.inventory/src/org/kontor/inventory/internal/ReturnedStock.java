package org.kontor.inventory.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kontor.catalog.Product;
import org.kontor.inventory.MoveKind;
import org.kontor.inventory.ReturnedGoods;
import org.kontor.inventory.StockMove;
import org.kontor.inventory.StockState;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.returns.ReturnLine;
import org.kontor.orders.returns.Returns;
import org.kontor.orders.returns.SalesReturn;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes goods that come back into the stock ledger, under the number of their return. */
@Component
public final class ReturnedStock implements ReturnedGoods {

    private static final String EDIT = "inventory.edit";

    private final UnitsOfWork units;
    private final Returns returns;

    /** Returned goods on the open database. */
    @Activate
    public ReturnedStock(@Reference UnitsOfWork units, @Reference Returns returns) {
        this.units = units;
        this.returns = returns;
    }

    @Override
    public void receive(
            Actor actor, long returnId, long warehouseId, LocalDate receivedOn, Map<Long, BigDecimal> quantities) {
        units.run(actor, EDIT, uow -> receive(uow, returnId, warehouseId, receivedOn, quantities));
    }

    @Override
    public void receive(
            UnitOfWork uow, long returnId, long warehouseId, LocalDate receivedOn, Map<Long, BigDecimal> quantities) {
        SalesReturn goods = returns.lock(uow, returnId);
        if (receivedOn.isBefore(goods.getAnnouncedOn()) || receivedOn.isAfter(uow.today())) {
            throw new ProblemException("receivedOn", InventoryText.of("return.day", goods.getAnnouncedOn()));
        }
        returns.recordReceipt(uow, goods, receivedOn, quantities);
        StockLedger ledger = new StockLedger(
                uow, goods.getLines().stream().map(ReturnLine::getProductId).toList());
        for (ReturnLine line : goods.getLines()) {
            if (line.getReceived().signum() > 0) {
                StockMove move = move(goods, line.getProductId(), warehouseId, line.getLot());
                move.setMovedOn(receivedOn);
                ledger.book(entry(move, MoveKind.RETURN, StockState.INSPECTION, line.getReceived()));
            }
        }
        goods.setAwaitingInspection(true);
    }

    private static StockMove move(SalesReturn goods, long productId, long warehouseId, String lot) {
        StockMove move = new StockMove();
        move.setProductId(productId);
        move.setWarehouseId(warehouseId);
        move.setLot(lot);
        move.setUnitCost(BigDecimal.ZERO);
        move.setDocumentNumber(goods.getNumber());
        return move;
    }

    private static StockMove entry(StockMove move, MoveKind kind, StockState state, BigDecimal quantity) {
        move.setKind(kind);
        move.setState(state);
        move.setQuantity(quantity);
        return move;
    }

    @Override
    public List<Waiting> waiting(Actor actor, long returnId) {
        return units.read(actor, "inventory.view", uow -> waiting(uow, uow.get(SalesReturn.class, returnId)));
    }

    private static List<Waiting> waiting(UnitOfWork uow, SalesReturn goods) {
        return uow
                .query(
                        Object[].class,
                        "SELECT m.productId, p.name, m.warehouseId, m.lot, SUM(m.quantity) FROM StockMove m, Product p"
                                + " WHERE p.id = m.productId AND m.documentNumber = ?1 AND m.state = ?2"
                                + " GROUP BY m.productId, p.name, m.warehouseId, m.lot HAVING SUM(m.quantity) > 0"
                                + " ORDER BY p.name, m.lot",
                        goods.getNumber(),
                        StockState.INSPECTION)
                .stream()
                .map(row -> new Waiting(
                        (Long) row[0], (String) row[1], (Long) row[2], (String) row[3], (BigDecimal) row[4]))
                .toList();
    }

    @Override
    public void inspect(Actor actor, long returnId, List<Verdict> verdicts) {
        units.run(actor, EDIT, uow -> inspect(uow, returnId, verdicts));
    }

    @Override
    public void inspect(UnitOfWork uow, long returnId, List<Verdict> verdicts) {
        SalesReturn goods = returns.lock(uow, returnId);
        List<Verdict> made = verdicts.stream()
                .filter(v -> v.good().signum() != 0 || v.scrapped().signum() != 0)
                .toList();
        if (made.isEmpty()) {
            throw new ProblemException(InventoryText.of("inspect.nothing"));
        }
        StockLedger ledger =
                new StockLedger(uow, made.stream().map(Verdict::productId).toList());
        List<Waiting> waiting = waiting(uow, goods);
        for (Verdict verdict : made) {
            require(uow, waiting, verdict);
            book(uow, ledger, goods, verdict, MoveKind.ACCEPTED, verdict.good());
            book(uow, ledger, goods, verdict, MoveKind.SCRAPPED, verdict.scrapped());
        }
        goods.setAwaitingInspection(!waiting(uow, goods).isEmpty());
        uow.changed(new RecordRef(Returns.TYPE, returnId));
    }

    private static void require(UnitOfWork uow, List<Waiting> waiting, Verdict verdict) {
        BigDecimal most = waiting.stream()
                .filter(w -> w.productId() == verdict.productId()
                        && w.warehouseId() == verdict.warehouseId()
                        && w.lot().equals(verdict.lot()))
                .map(Waiting::waiting)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        boolean possible = verdict.good().signum() >= 0
                && verdict.scrapped().signum() >= 0
                && verdict.good().add(verdict.scrapped()).compareTo(most) <= 0;
        if (!possible) {
            String name = uow.get(Product.class, verdict.productId()).getName();
            throw new ProblemException(InventoryText.of("inspect.tooMuch", most, name));
        }
    }

    /** Goods leave inspection; what is good is free from now on. */
    private static void book(
            UnitOfWork uow,
            StockLedger ledger,
            SalesReturn goods,
            Verdict verdict,
            MoveKind kind,
            BigDecimal quantity) {
        if (quantity.signum() == 0) {
            return;
        }
        StockMove out = move(goods, verdict.productId(), verdict.warehouseId(), verdict.lot());
        out.setMovedOn(uow.today());
        ledger.book(entry(out, kind, StockState.INSPECTION, quantity.negate()));
        if (kind == MoveKind.ACCEPTED) {
            StockMove in = move(goods, verdict.productId(), verdict.warehouseId(), verdict.lot());
            in.setMovedOn(uow.today());
            ledger.book(entry(in, kind, StockState.FREE, quantity));
        }
    }
}
