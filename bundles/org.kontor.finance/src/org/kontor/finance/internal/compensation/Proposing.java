package org.kontor.finance.internal.compensation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.catalog.configuration.Configuration;
import org.kontor.catalog.prices.Buyer;
import org.kontor.catalog.prices.ListedPrice;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.catalog.prices.PriceList;
import org.kontor.catalog.prices.PriceOrigin;
import org.kontor.catalog.prices.Prices;
import org.kontor.catalog.prices.Wanted;
import org.kontor.customers.Classification;
import org.kontor.customers.Customer;
import org.kontor.finance.compensation.Compensation;
import org.kontor.finance.compensation.CompensationLine;
import org.kontor.finance.compensation.CompensationRule;
import org.kontor.orders.DeliveredLine;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.UnitOfWork;

/** Finds who bought before the prices of a list fell, and what that comes to (ORD-09). */
final class Proposing {

    private static final int AT_ONCE = 500;
    private static final int DECIMALS = 4;

    /** A delivery within the protected days, with the line of the order that was delivered. */
    private record Bought(DeliveredLine delivered, SalesOrderLine line) {
        SalesOrder order() {
            return line.getOrder();
        }
    }

    private final UnitOfWork uow;
    private final Prices prices;
    private final ProtectedDays days;

    /** Over what is stored. */
    Proposing(UnitOfWork uow, Prices prices, ProtectedDays days) {
        this.uow = uow;
        this.prices = prices;
        this.days = days;
    }

    /** A proposal for each customer and currency, not stored yet. */
    List<Compensation> forChange(PriceList list) {
        List<Bought> bought = bought(list);
        Returned returned =
                Returned.of(uow, bought.stream().map(b -> b.order().getId()).toList());
        Map<Long, BigDecimal> settled = settled(bought);
        Map<Long, List<Bought>> byOrder = new LinkedHashMap<>();
        bought.forEach(b -> byOrder.computeIfAbsent(b.order().getId(), id -> new ArrayList<>())
                .add(b));
        Map<String, Compensation> proposals = new LinkedHashMap<>();
        for (List<Bought> ofOrder : byOrder.values()) {
            List<Optional<BigDecimal>> asked = newPrices(list, ofOrder);
            for (int i = 0; i < ofOrder.size(); i++) {
                Bought b = ofOrder.get(i);
                BigDecimal kept = returned.kept(b.delivered());
                Optional<BigDecimal> floor =
                        Optional.ofNullable(settled.get(b.delivered().getId()));
                asked.get(i)
                        .map(price -> line(list, b, kept, floor, price))
                        .filter(line ->
                                line.getQuantity().signum() > 0 && line.each().signum() > 0)
                        .ifPresent(line -> {
                            Compensation proposal = proposals.computeIfAbsent(
                                    b.order().getCustomerId() + " " + b.order().getCurrency(), k -> head(list, b));
                            proposal.getLines().add(proposal.adopt(line));
                        });
            }
        }
        proposals.values().forEach(Compensation::recalculate);
        proposals.values().removeIf(proposal -> proposal.getTotal().signum() == 0);
        return List.copyOf(proposals.values());
    }

    private List<Bought> bought(PriceList list) {
        Set<Long> known = new HashSet<>(uow.query(
                Long.class,
                "SELECT l.deliveredLineId FROM CompensationLine l WHERE l.priceListId = ?1 AND l.changedOn = ?2",
                list.getId(),
                list.changedOn()));
        List<Long> products = List.copyOf(new TreeSet<>(
                list.getPrices().stream().map(ListedPrice::getProductId).toList()));
        List<Bought> bought = new ArrayList<>();
        for (int from = 0; from < products.size(); from += AT_ONCE) {
            uow.query(
                            Object[].class,
                            "SELECT d, l FROM DeliveredLine d, SalesOrderLine l WHERE l.id = d.orderLineId"
                                    + " AND d.deliveredOn >= ?1 AND d.deliveredOn <= ?2 AND l.productId IN ?3"
                                    + " AND l.service = false ORDER BY d.deliveredOn, d.id",
                            list.changedOn().minusDays(days.most()),
                            list.changedOn(),
                            products.subList(from, Math.min(from + AT_ONCE, products.size())))
                    .forEach(row -> bought.add(new Bought((DeliveredLine) row[0], (SalesOrderLine) row[1])));
        }
        return bought.stream()
                .filter(b -> !known.contains(b.delivered().getId()) && isProtected(list, b))
                .toList();
    }

    private boolean isProtected(PriceList list, Bought bought) {
        int protectedDays = days.of(bought.order().getDepartmentId());
        return CompensationRule.isProtected(bought.delivered().getDeliveredOn(), list.changedOn(), protectedDays);
    }

    /** The lowest prices at which earlier changes were settled, by delivery; also where that was refused or is not decided yet. */
    private Map<Long, BigDecimal> settled(Collection<Bought> bought) {
        List<Long> ids = bought.stream().map(b -> b.delivered().getId()).toList();
        Map<Long, BigDecimal> settled = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            uow.query(
                            Object[].class,
                            "SELECT l.deliveredLineId, MIN(l.newPrice) FROM CompensationLine l"
                                    + " WHERE l.deliveredLineId IN ?1 GROUP BY l.deliveredLineId",
                            ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .forEach(row -> settled.put((Long) row[0], (BigDecimal) row[1]));
        }
        return settled;
    }

    /**
     * What the company asks for each line from the day of the change on, where this list is what counts for the customer. A
     * promotion is no fall of the price: it ends.
     */
    private List<Optional<BigDecimal>> newPrices(PriceList list, List<Bought> ofOrder) {
        SalesOrder order = ofOrder.getFirst().order();
        Customer customer = uow.get(Customer.class, order.getCustomerId());
        Classification known = customer.getClassification();
        Buyer buyer = new Buyer(
                customer.getId(),
                Optional.ofNullable(known.getChannel()).map(Enum::name),
                Optional.ofNullable(known.getValueClass()).map(Enum::name),
                order.getDepartmentId(),
                order.getCurrency(),
                list.changedOn());
        List<PriceFound> found = prices.pricesFor(
                uow,
                buyer,
                ofOrder.stream()
                        .map(b -> new Wanted(b.line().getProductId(), b.line().getQuantity()))
                        .toList());
        List<Optional<BigDecimal>> asked = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            BigDecimal surcharge = surcharge(ofOrder.get(i).line());
            asked.add(found.get(i).candidates().stream()
                    .filter(c -> c.chosen()
                            && c.origin() != PriceOrigin.PROMOTION
                            && c.name().equals(list.getName()))
                    .findFirst()
                    .map(c -> c.price().add(surcharge)));
        }
        return asked;
    }

    private BigDecimal surcharge(SalesOrderLine line) {
        return Optional.ofNullable(line.getConfigurationId())
                .flatMap(id -> uow.find(Configuration.class, id))
                .map(Configuration::getSurcharge)
                .orElse(BigDecimal.ZERO);
    }

    private Compensation head(PriceList list, Bought oldest) {
        SalesOrder order = oldest.order();
        Compensation proposal = new Compensation();
        proposal.setPriceListId(list.getId());
        proposal.setPriceListName(list.getName());
        proposal.setChangedOn(list.changedOn());
        proposal.setCustomerId(order.getCustomerId());
        proposal.setCustomerName(order.getCustomerName());
        proposal.setCurrency(order.getCurrency());
        proposal.setProposedOn(uow.today());
        proposal.giveToOwnerOf(order);
        return proposal;
    }

    private static CompensationLine line(
            PriceList list, Bought bought, BigDecimal kept, Optional<BigDecimal> settled, BigDecimal newPrice) {
        SalesOrderLine ordered = bought.line();
        BigDecimal agreed = ordered.getPrice().multiply(BigDecimal.ONE.subtract(ordered.getDiscount()));
        CompensationLine line = new CompensationLine();
        line.setDeliveredLineId(bought.delivered().getId());
        line.setOrderId(bought.order().getId());
        line.setOrderNumber(bought.order().getNumber());
        line.setOrderLineId(ordered.getId());
        line.setProductId(ordered.getProductId());
        line.setProductNumber(ordered.getProductNumber());
        line.setProductName(ordered.getProductName());
        line.setUnit(ordered.getUnit());
        line.setDeliveryNumber(bought.delivered().getDeliveryNumber());
        line.setDeliveredOn(bought.delivered().getDeliveredOn());
        line.setKept(kept);
        line.setQuantity(kept);
        line.setOldPrice(CompensationRule.boughtAt(ordered.getListPrice(), agreed, settled)
                .setScale(DECIMALS, RoundingMode.HALF_UP));
        line.setNewPrice(newPrice);
        line.setPriceListId(list.getId());
        line.setChangedOn(list.changedOn());
        return line;
    }
}
