package org.kontor.orders.internal.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problems;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.internal.OrdersText;
import org.kontor.orders.services.OpenService;
import org.kontor.orders.services.PerformedServices;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands work that was performed over to finance as the warehouse hands over what it delivered. */
@Component
public final class ServicePerformance implements PerformedServices {

    private static final String PERFORM = "orders.perform";
    private static final String SERIES = "SV-";
    private static final Set<SalesOrderState> WAITING =
            Set.of(SalesOrderState.TO_DELIVER, SalesOrderState.PART_DELIVERED);

    private final UnitsOfWork units;
    private final Orders orders;

    /** Over the orders. */
    @Activate
    public ServicePerformance(@Reference UnitsOfWork units, @Reference Orders orders) {
        this.units = units;
        this.orders = orders;
    }

    @Override
    public List<OpenService> open(Actor actor, long orderId) {
        return units.read(actor, PERFORM, uow -> orders.visible(uow, orderId).services().stream()
                .filter(line -> line.openQuantity().signum() > 0)
                .map(line -> new OpenService(line.getId(), line.getProductName(), line.getUnit(), line.openQuantity()))
                .toList());
    }

    @Override
    public String perform(Actor actor, long orderId, LocalDate day, Map<Long, BigDecimal> quantities) {
        return units.change(actor, PERFORM, uow -> {
            SalesOrder order = orders.lock(uow, orders.visible(uow, orderId).getId());
            check(uow, order, day, quantities);
            String number = uow.nextNumber(SERIES + day.getYear());
            orders.recordDelivery(uow, order, number, day, quantities);
            return number;
        });
    }

    private static void check(UnitOfWork uow, SalesOrder order, LocalDate day, Map<Long, BigDecimal> quantities) {
        Set<Long> services =
                order.services().stream().map(SalesOrderLine::getId).collect(Collectors.toSet());
        boolean something = quantities.values().stream().anyMatch(quantity -> quantity.signum() > 0);
        boolean nothingBack = quantities.values().stream().noneMatch(quantity -> quantity.signum() < 0);
        new Problems()
                .require(WAITING.contains(order.getState()), "state", OrdersText.of("service.state"))
                .require(services.containsAll(quantities.keySet()), "lines", OrdersText.of("service.goods"))
                .require(something && nothingBack, "lines", OrdersText.of("service.nothing"))
                .require(
                        !day.isAfter(uow.today()) && !day.isBefore(order.getOrderDate()),
                        "day",
                        OrdersText.of("service.day", order.getOrderDate()))
                .refuseOnError();
    }
}
