package org.kontor.orders.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kontor.catalog.Product;
import org.kontor.catalog.configuration.Configuration;
import org.kontor.catalog.configuration.Configurator;
import org.kontor.catalog.prices.Buyer;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.record.RecordTypeBuilder;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.PricedDocument;
import org.kontor.orders.PricedLine;
import org.kontor.orders.SalesModes;
import org.kontor.persistence.UnitOfWork;

/** What holds for the lines of quotations and orders alike: how they are described, looked at and priced (ORD-02, ORD-03). */
public final class PricedDocuments {

    private final Customers customers;
    private final LinePricing pricing;

    /** Over customers and the company's prices. */
    public PricedDocuments(Customers customers, LinePricing pricing) {
        this.customers = customers;
        this.pricing = pricing;
    }

    /** Begins the description of a line with what every such line has. */
    public static <L extends PricedLine> RecordTypeBuilder<L> line(String id, TextSource texts, Supplier<L> factory) {
        return RecordType.of(id, texts, factory)
                .shownInteger("position", PricedLine::getPosition)
                .reference("productId", "product", PricedLine::getProductId, PricedLine::setProductId)
                .required()
                .decimal("quantity", FieldKind.QUANTITY, PricedLine::getQuantity, PricedLine::setQuantity)
                .required()
                .shownText("unit", PricedLine::getUnit)
                .shownDecimal("listPrice", FieldKind.MONEY, PricedLine::getListPrice)
                .shownText("priceSource", PricedLine::getPriceSource)
                .decimal("price", FieldKind.MONEY, PricedLine::getPrice, PricedLine::setPrice)
                .decimal("discount", FieldKind.PERCENT, PricedLine::getDiscount, PricedLine::setDiscount)
                .shownDecimal("amount", FieldKind.MONEY, PricedLine::getAmount)
                .reference(
                        "configurationId",
                        Configurator.TYPE,
                        PricedLine::getConfigurationId,
                        PricedLine::setConfigurationId)
                .brought();
    }

    /** The currency entered, else the customer's. */
    public String currencyOf(UnitOfWork uow, PricedDocument<?> document) {
        return Optional.ofNullable(document.getCurrency())
                .filter(c -> !c.isBlank())
                .orElseGet(() -> customers.get(uow, document.getCustomerId()).getCurrency());
    }

    /** What the company asks for each line of a document, and why. */
    public List<PriceFound> ask(UnitOfWork uow, PricedDocument<?> document) {
        return pricing.ask(uow, buyer(uow, document), document.getLines());
    }

    /** Prices the lines; see {@link LinePricing#price}. */
    public void price(UnitOfWork uow, PricedDocument<?> document, boolean follows) {
        pricing.price(uow, buyer(uow, document), document.getLines(), follows);
    }

    /** Takes over what the customer is called and the sales mode proposed for it, and the prices of the day where they are still free. */
    public void settle(UnitOfWork uow, PricedDocument<?> document) {
        Customer customer = customers.get(uow, document.getCustomerId());
        document.describe(customer);
        document.setSalesMode(SalesModes.of(uow, customer, document.getSalesMode()));
        document.setCurrency(currencyOf(uow, document));
        price(uow, document, document.followsPrices());
        document.recalculate();
        if (document.getNetTotal().precision() - document.getNetTotal().scale() > RecordType.MOST_DIGITS) {
            throw new ProblemException(OrdersText.of("document.tooLarge", RecordType.MOST_DIGITS));
        }
    }

    /** What keeps the money of a draft from being stored: its currency, its lines, prices that nobody knows. */
    public void check(UnitOfWork uow, PricedDocument<?> draft, Problems problems) {
        String currency = currencyOf(uow, draft);
        problems.require(Money.isCurrency(currency), "currency", OrdersText.of("currency.unknown"));
        List<? extends PricedLine> lines = draft.getLines();
        uow.load(Product.class, lines.stream().map(PricedLine::getProductId).toList());
        for (int i = 0; i < lines.size(); i++) {
            check(uow, lines.get(i), i, problems);
            checkConfiguration(uow, lines.get(i), currency, i, problems);
        }
        if (problems.list().stream().noneMatch(Problem::isError)) {
            checkPriced(uow, draft, currency, problems);
        }
    }

    private static void check(UnitOfWork uow, PricedLine line, int index, Problems problems) {
        String at = "lines[" + index + "].";
        Optional<Product> product = uow.find(Product.class, line.getProductId());
        boolean forSale = product.filter(p -> p.isActive() || line.isStored()).isPresent();
        problems.require(forSale, at + "productId", OrdersText.of("line.product", index + 1))
                .require(line.getQuantity().signum() > 0, at + "quantity", OrdersText.of("line.quantity", index + 1))
                .require(
                        line.getPrice() == null || line.getPrice().signum() >= 0,
                        at + "price",
                        OrdersText.of("line.price", index + 1))
                .require(
                        line.getDiscount().signum() >= 0 && line.getDiscount().compareTo(BigDecimal.ONE) <= 0,
                        at + "discount",
                        OrdersText.of("line.discount", index + 1));
    }

    /** What was chosen is of the product, and what it adds is in the currency of the document (ORD-08). */
    private static void checkConfiguration(
            UnitOfWork uow, PricedLine line, String currency, int index, Problems problems) {
        Optional<Configuration> chosen =
                Optional.ofNullable(line.getConfigurationId()).flatMap(id -> uow.find(Configuration.class, id));
        boolean fits = line.getConfigurationId() == null
                || chosen.filter(c -> c.getProductId().equals(line.getProductId()))
                        .isPresent();
        boolean counts = chosen.filter(
                        c -> c.getSurcharge().signum() != 0 && !c.getCurrency().equals(currency))
                .isEmpty();
        String at = "lines[" + index + "].configurationId";
        problems.require(fits, at, OrdersText.of("line.configuration", index + 1))
                .require(counts, at, OrdersText.of("line.configurationCurrency", index + 1, currency));
    }

    /** A line without an agreed price needs a company price in the currency of the document. */
    private void checkPriced(UnitOfWork uow, PricedDocument<?> draft, String currency, Problems problems) {
        List<? extends PricedLine> lines = draft.getLines();
        boolean foreign = lines.stream()
                .anyMatch(line ->
                        line.getPrice() == null && !currencyOf(uow, line).equals(currency));
        if (!foreign) {
            return;
        }
        List<PriceFound> found = ask(uow, draft);
        for (int i = 0; i < found.size(); i++) {
            PricedLine line = lines.get(i);
            if (line.getPrice() == null && found.get(i).price().isEmpty()) {
                problems.add(Problem.error(
                        "lines[" + i + "].price",
                        OrdersText.of("line.currency", i + 1, currencyOf(uow, line), currency)));
            }
        }
    }

    private static String currencyOf(UnitOfWork uow, PricedLine line) {
        return uow.get(Product.class, line.getProductId()).getCurrency();
    }

    /** Who buys, as price lists tell customers apart. */
    private Buyer buyer(UnitOfWork uow, PricedDocument<?> document) {
        Customer customer = customers.get(uow, document.getCustomerId());
        return LinePricing.buyer(customer, document.getDepartmentId(), currencyOf(uow, document), document.pricedOn());
    }
}
