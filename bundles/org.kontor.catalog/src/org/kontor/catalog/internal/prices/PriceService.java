package org.kontor.catalog.internal.prices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.catalog.Product;
import org.kontor.catalog.prices.Buyer;
import org.kontor.catalog.prices.ListedPrice;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.catalog.prices.PriceList;
import org.kontor.catalog.prices.Prices;
import org.kontor.catalog.prices.Promotion;
import org.kontor.catalog.prices.Wanted;
import org.kontor.identity.OrgUnit;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Finds prices with a handful of indexed queries for all lines of a document. */
@Component
public final class PriceService implements Prices {

    private static final int AT_ONCE = 500;
    private static final String VALID =
            "l.active = true AND l.validFrom <= ?1 AND (l.validTo IS NULL OR l.validTo >= ?1)";

    @Override
    public List<PriceFound> pricesFor(UnitOfWork uow, Buyer buyer, List<Wanted> lines) {
        List<Long> products = lines.stream().map(Wanted::productId).distinct().toList();
        uow.load(Product.class, products);
        List<Long> units = units(uow, buyer.departmentId());
        List<PriceList> lists = lists(uow, buyer, units);
        Map<Long, List<ListedPrice>> listed = listed(uow, lists, products);
        List<Promotion> promotions = uow.queryStored(
                Promotion.class,
                "SELECT m FROM Promotion m WHERE m.active = true AND m.validTo >= ?1 AND m.validFrom <= ?1 ORDER BY m.id",
                buyer.day());
        Choosing choosing = new Choosing(buyer, units, lists, promotions);
        return lines.stream()
                .map(line -> uow.find(Product.class, line.productId())
                        .map(product -> choosing.choose(
                                product, line.quantity(), listed.getOrDefault(line.productId(), List.of())))
                        .orElseGet(() -> new PriceFound(Optional.empty(), "", List.of())))
                .toList();
    }

    /** The department that sells and all above it, the nearest first. */
    private static List<Long> units(UnitOfWork uow, long departmentId) {
        List<Long> units = new ArrayList<>();
        Optional<OrgUnit> unit = departmentId == 0 ? Optional.empty() : uow.find(OrgUnit.class, departmentId);
        while (unit.isPresent() && !units.contains(unit.get().getId())) {
            units.add(unit.get().getId());
            unit = Optional.ofNullable(unit.get().getParentId()).flatMap(id -> uow.find(OrgUnit.class, id));
        }
        return units;
    }

    /** Two queries, because neither database finds "this customer or none" by an index. */
    private static List<PriceList> lists(UnitOfWork uow, Buyer buyer, List<Long> units) {
        List<PriceList> lists = new ArrayList<>(uow.queryStored(
                PriceList.class, "SELECT l FROM PriceList l WHERE l.customerId IS NULL AND " + VALID, buyer.day()));
        if (buyer.customerId() != 0) {
            lists.addAll(uow.queryStored(
                    PriceList.class,
                    "SELECT l FROM PriceList l WHERE l.customerId = ?2 AND " + VALID,
                    buyer.day(),
                    buyer.customerId()));
        }
        return lists.stream()
                .filter(list -> isFor(list.getChannel(), buyer.channel())
                        && isFor(list.getCustomerClass(), buyer.customerClass())
                        && (list.getOrgUnitId() == null || units.contains(list.getOrgUnitId())))
                .filter(list -> list.rateTo(buyer.currency()).isPresent())
                .toList();
    }

    static boolean isFor(String wanted, Optional<String> actual) {
        return wanted == null || actual.filter(wanted::equals).isPresent();
    }

    private static Map<Long, List<ListedPrice>> listed(UnitOfWork uow, List<PriceList> lists, List<Long> products) {
        Map<Long, List<ListedPrice>> listed = new HashMap<>();
        if (lists.isEmpty()) {
            return listed;
        }
        Set<Long> ids = new HashSet<>();
        lists.forEach(list -> ids.add(list.getId()));
        for (int from = 0; from < products.size(); from += AT_ONCE) {
            uow.queryStored(
                            ListedPrice.class,
                            "SELECT p FROM ListedPrice p WHERE p.productId IN ?1 AND p.list.id IN ?2",
                            products.subList(from, Math.min(from + AT_ONCE, products.size())),
                            ids)
                    .forEach(price -> listed.computeIfAbsent(price.getProductId(), p -> new ArrayList<>())
                            .add(price));
        }
        return listed;
    }
}
