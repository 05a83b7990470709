package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.kontor.catalog.Tracking;
import org.kontor.inventory.GoodsReceipt;
import org.kontor.inventory.GoodsReceiptLine;
import org.kontor.persistence.record.Stored;
import org.kontor.sample.internal.Modules;

/** Brings in what will be sold before it is sold, and something on top. */
final class Supply {

    private static final int PIECES_PER_LINE = 80;

    /** Goods of one supplier for one warehouse, at the beginning of a period. */
    record Arrival(LocalDate day, int warehouse, int supplier, Map<Item, Integer> goods) {}

    private record Key(int period, int warehouse, int supplier) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byPeriod = Integer.compare(period, other.period);
            int byWarehouse = Integer.compare(warehouse, other.warehouse);
            return byPeriod != 0 ? byPeriod : byWarehouse != 0 ? byWarehouse : supplier - other.supplier;
        }
    }

    private final Modules modules;
    private final Staff staff;
    private final Assortment assortment;
    private final Random random;
    private final LocalDate today;
    private final int periodDays;

    Supply(Modules modules, Staff staff, Assortment assortment, Random random, LocalDate today, int periodDays) {
        this.modules = modules;
        this.staff = staff;
        this.assortment = assortment;
        this.random = random;
        this.today = today;
        this.periodDays = periodDays;
    }

    List<Arrival> plan(List<PlannedOrder> orders) {
        LocalDate begin = today.minusDays(375);
        Map<Key, Map<Item, Integer>> needed = new TreeMap<>();
        for (PlannedOrder order : orders) {
            if (order.ending().leaves()) {
                int period = (int) ChronoUnit.DAYS.between(begin, order.deliveredOn()) / periodDays;
                order.lines().forEach(line -> needed.computeIfAbsent(
                                new Key(
                                        period,
                                        order.client().warehouse(),
                                        line.item().supplier()),
                                key -> new LinkedHashMap<>())
                        .merge(line.item(), line.quantity(), Integer::sum));
            }
        }
        List<Arrival> arrivals = new ArrayList<>();
        needed.forEach((key, goods) -> {
            goods.replaceAll((item, quantity) -> quantity + random.nextInt(quantity / 3 + 2));
            LocalDate day = begin.plusDays((long) key.period() * periodDays);
            arrivals.add(new Arrival(day, key.warehouse(), key.supplier(), goods));
        });
        arrivals.addAll(lately());
        return arrivals;
    }

    /** What came in last week, so that most of what was ordered lately can be promised; some products run short. */
    private List<Arrival> lately() {
        List<Arrival> arrivals = new ArrayList<>();
        for (int supplier = 0; supplier < assortment.supplierCount(); supplier++) {
            Map<Item, Integer> goods = new LinkedHashMap<>();
            for (Item item : assortment.items()) {
                if (item.supplier() == supplier && random.nextInt(10) < 7) {
                    goods.put(item, 2 + item.usualQuantity(random));
                }
            }
            if (!goods.isEmpty()) {
                arrivals.add(new Arrival(today.minusDays(1L + supplier % 6), supplier % 3 / 2, supplier, goods));
            }
        }
        return arrivals;
    }

    void receive(Arrival arrival) {
        GoodsReceipt draft = new GoodsReceipt();
        draft.setWarehouseId(assortment.warehouse(arrival.warehouse()));
        draft.setSupplierId(assortment.supplier(arrival.supplier()));
        draft.setSupplierReference("%d-%05d".formatted(arrival.day().getYear(), random.nextInt(100_000)));
        draft.setReceivedOn(arrival.day());
        arrival.goods().forEach((item, quantity) -> {
            int left = quantity;
            while (left > 0) {
                int part = item.tracking() == Tracking.SERIAL ? Math.min(left, PIECES_PER_LINE) : left;
                draft.getLines().add(line(item, part, arrival.day()));
                left -= part;
            }
        });
        Stored<GoodsReceipt> stored = modules.goodsReceipts().create(staff.warehouse(), draft);
        modules.goodsReceipts().book(staff.warehouse(), stored.id(), stored.version());
    }

    private static GoodsReceiptLine line(Item item, int quantity, LocalDate day) {
        GoodsReceiptLine line = new GoodsReceiptLine();
        line.setProductId(item.id());
        line.setQuantity(new BigDecimal(quantity));
        line.setUnitCost(item.price().multiply(new BigDecimal("0.68")).setScale(2, RoundingMode.HALF_UP));
        line.setLots(item.lots(quantity, day));
        return line;
    }
}
