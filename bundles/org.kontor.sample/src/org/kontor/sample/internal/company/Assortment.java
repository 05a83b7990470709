package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kontor.catalog.Product;
import org.kontor.catalog.Supplier;
import org.kontor.catalog.Tracking;
import org.kontor.catalog.costs.ProductCost;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.sample.internal.Modules;

/** What the company sells, who makes it, and where it is kept. */
final class Assortment {

    private static final BigDecimal YEARLY_RISE = new BigDecimal("0.02");

    private final Modules modules;
    private final Words words;
    private final Names names;
    private final Random random;
    private final List<Long> suppliers = new ArrayList<>();
    private final List<Long> warehouses = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    Assortment(Modules modules, Words words, Names names, Random random) {
        this.modules = modules;
        this.words = words;
        this.names = names;
        this.random = random;
    }

    void stock(int productCount) {
        Actor system = Actor.system();
        for (String[] row : words.rows("warehouses")) {
            Warehouse draft = new Warehouse();
            draft.setCode(row[0]);
            draft.setName(row[1]);
            draft.setCity(row[2]);
            warehouses.add(modules.warehouses().create(system, draft).id());
        }
        for (String[] row : words.rows("suppliers")) {
            Supplier draft = new Supplier();
            draft.setNumber("S-%03d".formatted(suppliers.size() + 1));
            draft.setName(row[0]);
            draft.setCity(row[1]);
            draft.setAddress(row[2]);
            draft.setContact(names.person());
            draft.setPhone(names.mobile());
            suppliers.add(modules.suppliers().create(system, draft).id());
        }
        for (int i = 0; i < productCount; i++) {
            Item item = item(i);
            item.storedAs(modules.products().create(system, item.draft()).id());
            items.add(item);
        }
    }

    /** What each product has cost since a day: between half and four fifths of its list price, a little more every year. */
    void cost(LocalDate since, LocalDate today) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            BigDecimal share = BigDecimal.valueOf(50L + i * 7 % 27, 2);
            for (LocalDate from = since; !from.isAfter(today); from = from.plusYears(1)) {
                ProductCost draft = modules.costs().blank(Actor.system());
                draft.setProductId(item.id());
                draft.setValidFrom(from);
                draft.setCost(item.draft().getListPrice().multiply(share).setScale(2, RoundingMode.HALF_UP));
                draft.setCurrency(item.draft().getCurrency());
                modules.costs().create(Actor.system(), draft);
                share = share.add(YEARLY_RISE);
            }
        }
    }

    /** Thirteen digits as they are printed on goods from China; the last one lets a scanner notice a wrong reading. */
    private static String barCode(int index) {
        String digits = "6901234%05d".formatted(index + 1);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }

    private Item item(int index) {
        List<String[]> series = words.rows("series");
        int group = index % series.size();
        int number = index / series.size();
        String[] row = series.get(group);
        String[] kinds = row[5].split(",");
        String[] sizes = row[6].split(",");
        int kind = number % kinds.length;
        int size = number / kinds.length % sizes.length;
        int generation = number / (kinds.length * sizes.length);
        Product draft = new Product();
        draft.setNumber("%s-%03d".formatted(row[0], number + 1));
        draft.setName(kinds[kind] + " " + sizes[size] + (generation == 0 ? "" : " " + "I".repeat(generation + 1)));
        draft.setBarCode(barCode(index));
        draft.setSeries(row[1]);
        draft.setUnit(row[2]);
        draft.setTracking(Tracking.valueOf(row[3]));
        draft.setListPrice(new BigDecimal(row[4])
                .multiply(new BigDecimal(words.line("priceFactor")))
                .multiply(BigDecimal.valueOf(100L + 35L * size + 12L * kind + 8L * generation, 2))
                .setScale(1, RoundingMode.HALF_UP)
                .setScale(2));
        draft.setCurrency(words.line("currency"));
        draft.setSupplierId(suppliers.get(group));
        draft.setReorderLevel(new BigDecimal(draft.getTracking() == Tracking.SERIAL ? 3 : 40 + 10 * random.nextInt(4)));
        return new Item(draft, group);
    }

    List<Item> items() {
        return items;
    }

    long supplier(int index) {
        return suppliers.get(index);
    }

    long warehouse(int index) {
        return warehouses.get(index);
    }

    int warehouseCount() {
        return warehouses.size();
    }

    int supplierCount() {
        return suppliers.size();
    }
}
