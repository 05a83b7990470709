package org.kontor.orders.internal.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.catalog.prices.Buyer;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.catalog.prices.Prices;
import org.kontor.catalog.prices.Wanted;
import org.kontor.catalog.structure.Constituent;
import org.kontor.catalog.structure.ProductStructure;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.entry.LineEntry;
import org.kontor.orders.entry.LineQuote;
import org.kontor.orders.entry.LineQuotes;
import org.kontor.orders.entry.PastedRows;
import org.kontor.orders.entry.Promise;
import org.kontor.orders.entry.QuoteRequest;
import org.kontor.orders.entry.SetEntry;
import org.kontor.orders.entry.SetLine;
import org.kontor.orders.entry.SupplySource;
import org.kontor.orders.internal.LinePricing;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Answers while lines are written: products from the catalog, prices from its lists, promises from who keeps the stock. */
@Component
public final class LineEntries implements LineEntry, SetEntry {

    private static final String VIEW = "catalog.view";
    private static final long NO_PRODUCT = 0;

    private final UnitsOfWork units;
    private final Products products;
    private final Prices prices;
    private final Customers customers;
    private final ProductStructure structure;
    private volatile Optional<SupplySource> supply = Optional.empty();

    /** Over products, prices and customers. */
    @Activate
    public LineEntries(
            @Reference UnitsOfWork units,
            @Reference Products products,
            @Reference Prices prices,
            @Reference Customers customers,
            @Reference ProductStructure structure) {
        this.units = units;
        this.products = products;
        this.prices = prices;
        this.customers = customers;
        this.structure = structure;
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
    public List<Product> match(Actor actor, String typed, int most) {
        return units.read(actor, VIEW, uow -> products.match(uow, typed, most));
    }

    @Override
    public PastedRows paste(Actor actor, String rows, Function<String, Optional<BigDecimal>> number) {
        return units.read(actor, VIEW, uow -> {
            Map<String, Product> byCode = products.byCodes(uow, PasteReader.codes(rows));
            return new PasteReader(number).read(rows, new PasteReader.Known() {
                @Override
                public Optional<Product> byCode(String code) {
                    return Optional.ofNullable(byCode.get(code));
                }

                @Override
                public List<Product> like(String text, int most) {
                    return products.match(uow, text, most);
                }
            });
        });
    }

    @Override
    public boolean tellsPromises(Actor actor) {
        return supplyFor(actor).isPresent();
    }

    private Optional<SupplySource> supplyFor(Actor actor) {
        return supply.filter(source -> actor.may(source.permission()));
    }

    @Override
    public LineQuotes quote(Actor actor, QuoteRequest request) {
        return units.read(actor, VIEW, uow -> quote(uow, request));
    }

    private LineQuotes quote(UnitOfWork uow, QuoteRequest request) {
        Optional<Customer> customer = request.customerId().map(id -> customers.get(uow, id));
        Optional<Currency> currency = currency(uow, request, customer);
        List<PriceFound> found =
                currency.map(known -> prices(uow, request, customer, known)).orElse(List.of());
        List<Optional<Promise>> promises = promises(uow, request);
        List<LineQuote> quotes = new ArrayList<>();
        for (int i = 0; i < promises.size(); i++) {
            Optional<PriceFound> price = i < found.size() ? Optional.of(found.get(i)) : Optional.empty();
            quotes.add(quote(uow, request.lines().get(i), price, promises.get(i)));
        }
        return new LineQuotes(currency, quotes);
    }

    /** Work is not in stock; nobody promises it. */
    private static List<Optional<Promise>> withoutServices(
            UnitOfWork uow, QuoteRequest request, List<Optional<Promise>> promises) {
        List<Optional<Promise>> kept = new ArrayList<>();
        for (int i = 0; i < promises.size(); i++) {
            boolean service = request.lines()
                    .get(i)
                    .productId()
                    .flatMap(id -> uow.find(Product.class, id))
                    .filter(Product::isService)
                    .isPresent();
            kept.add(service ? Optional.empty() : promises.get(i));
        }
        return kept;
    }

    private static LineQuote quote(
            UnitOfWork uow, QuoteRequest.Line line, Optional<PriceFound> found, Optional<Promise> promise) {
        return new LineQuote(
                line,
                line.productId().flatMap(id -> uow.find(Product.class, id)),
                found.flatMap(PriceFound::price).map(LinePricing.surcharge(uow, line.configurationId())::add),
                found.map(PriceFound::source).filter(source -> !source.isEmpty()),
                promise);
    }

    /** What is entered may be a currency that is only half typed; nobody knows prices in it. */
    private static Optional<Currency> currency(UnitOfWork uow, QuoteRequest request, Optional<Customer> customer) {
        String code = request.currency()
                .or(() -> customer.map(Customer::getCurrency))
                .orElseGet(() -> CompanySettings.currency(uow));
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst();
    }

    /** Until a customer is chosen prices are those for nobody in particular; no product has a price without one. */
    private List<PriceFound> prices(
            UnitOfWork uow, QuoteRequest request, Optional<Customer> customer, Currency currency) {
        LocalDate day = request.day().orElse(uow.today());
        long department = request.departmentId();
        String code = currency.getCurrencyCode();
        Buyer buyer = customer.map(known -> LinePricing.buyer(known, department, code, day))
                .orElseGet(() -> new Buyer(0, Optional.empty(), Optional.empty(), department, code, day));
        return prices.pricesFor(
                uow,
                buyer,
                request.lines().stream()
                        .map(line -> new Wanted(line.productId().orElse(NO_PRODUCT), line.quantity()))
                        .toList());
    }

    @Override
    public List<PastedRows.Row> breakUp(Actor actor, QuoteRequest request, SetLine set) {
        return units.read(actor, VIEW, uow -> breakUp(uow, request, set));
    }

    private List<PastedRows.Row> breakUp(UnitOfWork uow, QuoteRequest request, SetLine set) {
        List<Constituent> parts = structure.parts(uow, set.productId());
        if (parts.isEmpty()) {
            throw new ProblemException(EntryText.of(
                    "set.noParts", uow.get(Product.class, set.productId()).getName()));
        }
        List<QuoteRequest.Line> lines = new ArrayList<>();
        lines.add(line(set.productId(), set.quantity()));
        parts.forEach(part -> lines.add(line(
                part.product().getId(), part.each().multiply(set.quantity()).stripTrailingZeros())));
        LineQuotes quotes = quote(uow, request.about(lines));
        Optional<Money> whole = set.price()
                .or(() -> quotes.lines().getFirst().price())
                .flatMap(price -> quotes.currency()
                        .map(currency -> Money.ofLine(price, set.quantity(), set.discount(), currency)));
        List<LineQuote> asked = quotes.lines().subList(1, quotes.lines().size());
        return whole.map(amount -> shared(amount, asked)).orElseGet(() -> asked.stream()
                .map(part -> new PastedRows.Row(
                        part.product().orElseThrow(), part.asked().quantity(), Optional.empty()))
                .toList());
    }

    private static QuoteRequest.Line line(long product, BigDecimal quantity) {
        return new QuoteRequest.Line(Optional.of(product), quantity, quantity);
    }

    private static List<PastedRows.Row> shared(Money amount, List<LineQuote> parts) {
        List<List<Distribution.Piece>> pieces = Distribution.of(
                amount,
                parts.stream()
                        .map(part -> new Distribution.Share(
                                part.asked().quantity(),
                                part.price()
                                        .orElse(BigDecimal.ZERO)
                                        .multiply(part.asked().quantity())))
                        .toList());
        List<PastedRows.Row> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Product product = parts.get(i).product().orElseThrow();
            pieces.get(i)
                    .forEach(piece ->
                            rows.add(new PastedRows.Row(product, piece.quantity(), Optional.of(piece.price()))));
        }
        return rows;
    }

    private List<Optional<Promise>> promises(UnitOfWork uow, QuoteRequest request) {
        List<Long> wanted = request.lines().stream()
                .flatMap(line -> line.productId().stream())
                .distinct()
                .toList();
        return supplyFor(uow.actor())
                .map(source -> new Promising(
                                uow.today(),
                                Waiting.served(uow, source.supplies(uow, wanted, request.order()), request.order()))
                        .of(request.lines()))
                .map(promises -> withoutServices(uow, request, promises))
                .orElseGet(() -> request.lines().stream()
                        .map(line -> Optional.<Promise>empty())
                        .toList());
    }
}
