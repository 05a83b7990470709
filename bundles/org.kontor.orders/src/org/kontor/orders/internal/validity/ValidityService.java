package org.kontor.orders.internal.validity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.catalog.Product;
import org.kontor.catalog.configuration.Configurator;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.entry.Promise;
import org.kontor.orders.entry.QuoteRequest;
import org.kontor.orders.entry.SupplySource;
import org.kontor.orders.internal.LinePricing;
import org.kontor.orders.internal.OrdersText;
import org.kontor.orders.internal.PricedDocuments;
import org.kontor.orders.internal.entry.Promising;
import org.kontor.orders.internal.entry.Waiting;
import org.kontor.orders.quotations.Quotation;
import org.kontor.orders.validity.OrderValidity;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Looks at products, configurations, prices, the quotation and the stock behind an order. */
@Component(service = OrderValidity.class)
public final class ValidityService implements OrderValidity {

    private final UnitsOfWork units;
    private final Orders orders;
    private final Configurator configurator;
    private final PricedDocuments documents;
    private volatile Optional<SupplySource> supply = Optional.empty();

    /** Over orders, prices and configurations. */
    @Activate
    public ValidityService(
            @Reference UnitsOfWork units,
            @Reference Orders orders,
            @Reference Customers customers,
            @Reference LinePricing pricing,
            @Reference Configurator configurator) {
        this.units = units;
        this.orders = orders;
        this.configurator = configurator;
        this.documents = new PricedDocuments(customers, pricing);
    }

    /** A module that keeps the stock came. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setSupply(SupplySource source) {
        supply = Optional.of(source);
    }

    /** It went. */
    public void unsetSupply(SupplySource source) {
        supply = supply.filter(known -> known != source);
    }

    @Override
    public List<Finding> of(Actor actor, long orderId) {
        return units.read(actor, "orders.view", uow -> of(uow, orders.visible(uow, orderId)));
    }

    @Override
    public List<Finding> of(UnitOfWork uow, SalesOrder order) {
        if (order.getLines().isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        found(Check.PRODUCTS, products(uow, order), true),
                        found(Check.CONFIGURATION, configurations(uow, order), isConfigured(order)),
                        found(Check.PRICES, prices(uow, order), true),
                        found(Check.QUOTATION, quotation(uow, order), order.getQuotationId() != null),
                        found(Check.DELIVERY, delivery(uow, order), isPromised(uow, order)))
                .flatMap(List::stream)
                .toList();
    }

    /** What speaks against the order, or that nothing does. */
    private static List<Finding> found(Check check, List<Finding> against, boolean concerned) {
        if (!concerned) {
            return List.of();
        }
        return against.isEmpty()
                ? List.of(new Finding(check, Optional.empty(), Outcome.GOOD, OrdersText.of("validity.good." + check)))
                : against;
    }

    private static List<Finding> products(UnitOfWork uow, SalesOrder order) {
        return order.getLines().stream()
                .filter(line -> !uow.get(Product.class, line.getProductId()).isActive())
                .map(line -> at(
                        line,
                        Check.PRODUCTS,
                        Outcome.WRONG,
                        OrdersText.of("validity.notSold", line.getPosition(), line.getProductName())))
                .toList();
    }

    private static boolean isConfigured(SalesOrder order) {
        return order.getLines().stream().anyMatch(line -> line.getConfigurationId() != null);
    }

    private List<Finding> configurations(UnitOfWork uow, SalesOrder order) {
        return order.getLines().stream()
                .filter(line -> line.getConfigurationId() != null)
                .flatMap(line -> configurator.objections(uow, line.getConfigurationId()).stream()
                        .map(problem -> at(
                                line,
                                Check.CONFIGURATION,
                                Outcome.WRONG,
                                OrdersText.of("validity.configuration", line.getPosition(), problem.text()))))
                .toList();
    }

    private List<Finding> prices(UnitOfWork uow, SalesOrder order) {
        List<PriceFound> asked = documents.ask(uow, order);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            SalesOrderLine line = order.getLines().get(i);
            BigDecimal surcharge = LinePricing.surcharge(uow, Optional.ofNullable(line.getConfigurationId()));
            asked.get(i)
                    .price()
                    .map(surcharge::add)
                    .filter(now -> now.compareTo(line.getListPrice()) != 0)
                    .ifPresent(now -> findings.add(at(
                            line,
                            Check.PRICES,
                            Outcome.DOUBTFUL,
                            OrdersText.of("validity.price", line.getPosition(), now, line.getListPrice()))));
        }
        return findings;
    }

    private static List<Finding> quotation(UnitOfWork uow, SalesOrder order) {
        return Optional.ofNullable(order.getQuotationId())
                .flatMap(id -> uow.find(Quotation.class, id))
                .filter(quotation -> quotation.getValidUntil().isBefore(order.getOrderDate()))
                .map(quotation -> new Finding(
                        Check.QUOTATION,
                        Optional.empty(),
                        Outcome.DOUBTFUL,
                        OrdersText.of("validity.quotation", quotation.getNumber(), quotation.getValidUntil())))
                .stream()
                .toList();
    }

    private Optional<SupplySource> supplyFor(UnitOfWork uow) {
        return supply.filter(source -> uow.actor().may(source.permission()));
    }

    private boolean isPromised(UnitOfWork uow, SalesOrder order) {
        return supplyFor(uow).isPresent() && order.hasOpenGoods();
    }

    private List<Finding> delivery(UnitOfWork uow, SalesOrder order) {
        List<SalesOrderLine> open = order.goods().stream()
                .filter(line -> line.openQuantity().signum() > 0)
                .toList();
        Optional<SupplySource> source = supplyFor(uow);
        if (source.isEmpty() || open.isEmpty()) {
            return List.of();
        }
        Optional<Long> self = Optional.of(order.getId());
        List<Long> products =
                open.stream().map(SalesOrderLine::getProductId).distinct().toList();
        List<Optional<Promise>> promises = new Promising(
                        uow.today(), Waiting.served(uow, source.get().supplies(uow, products, self), self))
                .of(open.stream()
                        .map(line -> new QuoteRequest.Line(
                                Optional.of(line.getProductId()), line.getQuantity(), line.toDeliver()))
                        .toList());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            SalesOrderLine line = open.get(i);
            Optional<LocalDate> day = promises.get(i).flatMap(Promise::complete);
            LocalDate required = order.getRequiredDate();
            if (day.isEmpty()) {
                findings.add(at(
                        line,
                        Check.DELIVERY,
                        Outcome.DOUBTFUL,
                        OrdersText.of("validity.noSupply", line.getPosition(), line.getProductName())));
            } else if (required != null && day.get().isAfter(required)) {
                findings.add(at(
                        line,
                        Check.DELIVERY,
                        Outcome.DOUBTFUL,
                        OrdersText.of("validity.tooLate", line.getPosition(), day.get(), required)));
            }
        }
        return findings;
    }

    private static Finding at(SalesOrderLine line, Check check, Outcome outcome, Text reason) {
        return new Finding(check, Optional.of(line.getPosition()), outcome, reason);
    }
}
