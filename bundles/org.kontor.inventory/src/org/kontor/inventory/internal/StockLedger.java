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

    private record Place(long productId, long warehouseId, String lot) {}

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

    /** Adds an entry to the ledger and to the balance; refuses to go below nothing. */
    void move(
            long productId,
            long warehouseId,
            String lot,
            BigDecimal quantity,
            BigDecimal unitCost,
            MoveKind kind,
            String documentNumber,
            LocalDate movedOn) {
        StockBalance balance = balance(productId, warehouseId, lot);
        BigDecimal after = balance.getQuantity().add(quantity);
        if (after.signum() < 0) {
            String name = uow.get(Product.class, productId).getName();
            throw new ProblemException(InventoryText.of(
                    "deliver.short",
                    lot.isEmpty() ? name : name + " " + lot,
                    quantity.negate(),
                    balance.getQuantity()));
        }
        balance.setQuantity(after);
        ProductStock stock = products.get(productId);
        stock.setOnHand(stock.getOnHand().add(quantity));
        StockMove move = new StockMove();
        move.setProductId(productId);
        move.setWarehouseId(warehouseId);
        move.setLot(lot);
        move.setQuantity(quantity);
        move.setUnitCost(unitCost);
        move.setKind(kind);
        move.setDocumentNumber(documentNumber);
        move.setMovedOn(movedOn);
        uow.add(move);
    }

    /** Reads with one query the balances that will be moved; others are read one by one. */
    void expect(long warehouseId, Collection<String> lots) {
        Set<String> distinct = Set.copyOf(lots);
        if (distinct.size() > MOST_LOTS_AT_ONCE) {
            return;
        }
        uow.query(
                        StockBalance.class,
                        "SELECT b FROM StockBalance b WHERE b.warehouseId = ?1 AND b.productId IN ?2 AND b.lot IN ?3",
                        warehouseId,
                        products.keySet(),
                        distinct)
                .forEach(b -> balances.put(new Place(b.getProductId(), warehouseId, b.getLot()), b));
    }

    /** The product's row is locked, so nobody else changes or makes a balance of it at the same time. */
    StockBalance balance(long productId, long warehouseId, String lot) {
        return balances.computeIfAbsent(
                new Place(productId, warehouseId, lot), place -> read(productId, warehouseId, lot));
    }

    private StockBalance read(long productId, long warehouseId, String lot) {
        return uow.first(
                        StockBalance.class,
                        "SELECT b FROM StockBalance b WHERE b.productId = ?1 AND b.warehouseId = ?2 AND b.lot = ?3",
                        productId,
                        warehouseId,
                        lot)
                .orElseGet(() -> {
                    StockBalance balance = new StockBalance();
                    balance.setProductId(productId);
                    balance.setWarehouseId(warehouseId);
                    balance.setLot(lot);
                    return uow.add(balance);
                });
    }
}
