package org.kontor.finance.internal.compensation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.catalog.prices.ListedPrice;
import org.kontor.catalog.prices.PriceList;
import org.kontor.catalog.prices.PriceLists;
import org.kontor.finance.compensation.Compensations;
import org.kontor.finance.compensation.PriceProtection;
import org.kontor.identity.SampleContribution;
import org.kontor.identity.StandardRole;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the price of what the sample company sold most often of late fall today, and proposes who is compensated (ORD-09). */
@Component
public final class CompensationSample implements SampleContribution {

    private static final int DAYS = 45;
    private static final BigDecimal LOWERED = new BigDecimal("0.92");

    private final UnitsOfWork units;
    private final ProtectionRecords protections;
    private final PriceLists lists;
    private final Compensations compensations;

    /** Over price lists and compensations. */
    @Activate
    public CompensationSample(
            @Reference UnitsOfWork units,
            @Reference ProtectionRecords protections,
            @Reference PriceLists lists,
            @Reference Compensations compensations) {
        this.units = units;
        this.protections = protections;
        this.lists = lists;
        this.compensations = compensations;
    }

    @Override
    public void fill(Function<StandardRole, Actor> staff, Locale language) {
        Actor finance = staff.apply(StandardRole.FINANCE);
        PriceProtection protection = protections.blank(finance);
        protection.setDays(DAYS);
        protections.create(finance, protection);
        LocalDate today = units.read(finance, "compensation.view", UnitOfWork::today);
        sold(finance, today).ifPresent(line -> {
            PriceList list = lists.blank(Actor.system());
            list.setName(CompensationText.of("sample.list").toString());
            list.setCurrency(line.getOrder().getCurrency());
            list.setValidFrom(today);
            ListedPrice lowered = new ListedPrice();
            lowered.setProductId(line.getProductId());
            lowered.setPrice(line.getListPrice().multiply(LOWERED).setScale(0, RoundingMode.HALF_UP));
            list.getPrices().add(lowered);
            lists.create(Actor.system(), list);
            compensations.propose(finance, today);
        });
    }

    /** A line of the product that was delivered most often; the first by number among equals. */
    private Optional<SalesOrderLine> sold(Actor finance, LocalDate today) {
        return units.read(finance, "compensation.view", uow -> {
            Map<String, List<SalesOrderLine>> byProduct = uow
                    .query(
                            SalesOrderLine.class,
                            "SELECT l FROM DeliveredLine d, SalesOrderLine l WHERE l.id = d.orderLineId"
                                    + " AND d.deliveredOn >= ?1 AND l.service = false AND l.configurationId IS NULL"
                                    + " AND l.discount = 0 ORDER BY d.id",
                            today.minusDays(DAYS))
                    .stream()
                    .collect(
                            Collectors.groupingBy(SalesOrderLine::getProductNumber, TreeMap::new, Collectors.toList()));
            return byProduct.values().stream()
                    .max(Comparator.comparingInt(List::size))
                    .map(List::getFirst);
        });
    }
}
