package org.kontor.inventory.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.catalog.Product;
import org.kontor.inventory.MoveKind;
import org.kontor.inventory.StockMove;
import org.kontor.inventory.StockState;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.UnitOfWork;

/**
 * Books stock within one action. The rows of all products concerned are locked first and in the order of their ids:
 * whoever comes second waits, two who need the same products never wait for each other, and nobody promises or takes a
 * piece that is gone.
 */
final class StockLedger {

    private static final int MOST_LOTS_AT_ONCE = 200;

    private final UnitOfWork uow;
    private final Map<Long, ProductStock> products = new HashMap<>();
    private final Map<Place, StockBalance> balances = new HashMap<>();

    private record Place(long productId, long warehouseId, String lot, StockState state) {}

    StockLedger(UnitOfWork uow, Collection<Long> productIds) {
        this.uow = uow;
        for (Long productId : new TreeSet<>(productIds)) {
            products.put(productId, lock(productId));
        }
    }

    private ProductStock lock(long productId) {
        return uow.lockFirst(ProductStock.class, "SELECT p FROM ProductStock p WHERE p.productId = ?1", productId)
                .orElseGet(() -> {
                    ProductStock stock = new ProductStock();
                    stock.setProductId(productId);
                    uow.add(stock);
                    uow.entities().flush();
                    return stock;
                });
    }

    ProductStock product(long productId) {
        return products.get(productId);
    }

    /** Adds an entry over free stock to the ledger and to the balance; refuses to go below nothing. */
    void move(
            long productId,
            long warehouseId,
            String lot,
            BigDecimal quantity,
            BigDecimal unitCost,
            MoveKind kind,
            String documentNumber,
            LocalDate movedOn) {
        StockMove move = new StockMove();
        move.setProductId(productId);
        move.setWarehouseId(warehouseId);
        move.setLot(lot);
        move.setQuantity(quantity);
        move.setUnitCost(unitCost);
        move.setKind(kind);
        move.setDocumentNumber(documentNumber);
        move.setMovedOn(movedOn);
        book(move);
    }

    /** Adds an entry to the ledger and to the balance of its state; refuses to go below nothing. */
    void book(StockMove move) {
        StockBalance balance = balance(move.getProductId(), move.getWarehouseId(), move.getLot(), move.getState());
        BigDecimal after = balance.getQuantity().add(move.getQuantity());
        if (after.signum() < 0) {
            String name = uow.get(Product.class, move.getProductId()).getName();
            throw new ProblemException(InventoryText.of(
                    "deliver.short",
                    move.getLot().isEmpty() ? name : name + " " + move.getLot(),
                    move.getQuantity().negate(),
                    balance.getQuantity()));
        }
        balance.setQuantity(after);
        if (move.getState() == StockState.FREE) {
            ProductStock stock = products.get(move.getProductId());
            stock.setOnHand(stock.getOnHand().add(move.getQuantity()));
        }
        uow.add(move);
    }

    /** Reads with one query the free balances that will be moved; others are read one by one. */
    void expect(long warehouseId, Collection<String> lots) {
        Set<String> distinct = Set.copyOf(lots);
        if (distinct.size() > MOST_LOTS_AT_ONCE) {
            return;
        }
        uow.query(
                        StockBalance.class,
                        "SELECT b FROM StockBalance b WHERE b.warehouseId = ?1 AND b.productId IN ?2 AND b.lot IN ?3"
                                + " AND b.state = ?4",
                        warehouseId,
                        products.keySet(),
                        distinct,
                        StockState.FREE)
                .forEach(b -> balances.put(new Place(b.getProductId(), warehouseId, b.getLot(), StockState.FREE), b));
    }

    /** The product's row is locked, so nobody else changes or makes a balance of it at the same time. */
    private StockBalance balance(long productId, long warehouseId, String lot, StockState state) {
        return balances.computeIfAbsent(new Place(productId, warehouseId, lot, state), this::read);
    }

    private StockBalance read(Place place) {
        return uow.first(
                        StockBalance.class,
                        "SELECT b FROM StockBalance b WHERE b.productId = ?1 AND b.warehouseId = ?2 AND b.lot = ?3"
                                + " AND b.state = ?4",
                        place.productId(),
                        place.warehouseId(),
                        place.lot(),
                        place.state())
                .orElseGet(() -> {
                    StockBalance balance = new StockBalance();
                    balance.setProductId(place.productId());
                    balance.setWarehouseId(place.warehouseId());
                    balance.setLot(place.lot());
                    balance.setState(place.state());
                    return uow.add(balance);
                });
    }
}
