package org.kontor.orders.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.catalog.configuration.Configuration;
import org.kontor.catalog.prices.Buyer;
import org.kontor.catalog.prices.PriceDiscipline;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.catalog.prices.Prices;
import org.kontor.catalog.prices.Wanted;
import org.kontor.customers.Classification;
import org.kontor.customers.Customer;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.PricedLine;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prices the lines of orders and quotations, and keeps them within the limits of those who agree on prices (ORD-02 to ORD-04). */
@Component(service = LinePricing.class)
public final class LinePricing {

    private final Prices prices;
    private final PriceDiscipline discipline;

    /** Over the company's prices. */
    @Activate
    public LinePricing(@Reference Prices prices, @Reference PriceDiscipline discipline) {
        this.prices = prices;
        this.discipline = discipline;
    }

    /** Who buys, as price lists tell customers apart. */
    public static Buyer buyer(Customer customer, long departmentId, String currency, LocalDate day) {
        Classification known = customer.getClassification();
        return new Buyer(
                customer.getId(),
                Optional.ofNullable(known.getChannel()).map(Enum::name),
                Optional.ofNullable(known.getValueClass()).map(Enum::name),
                departmentId,
                currency,
                day);
    }

    /** What the company asks for each line, and why. */
    public List<PriceFound> ask(UnitOfWork uow, Buyer buyer, List<? extends PricedLine> lines) {
        return prices.pricesFor(
                uow,
                buyer,
                lines.stream()
                        .map(line -> new Wanted(line.getProductId(), line.getQuantity()))
                        .toList());
    }

    /**
     * Keeps with each line what the product is called and what the company asks at this moment. A line without an agreed
     * price takes the company's.
     *
     * @param follows whether a price that was the company's follows it where quantity or list have changed
     */
    public void price(UnitOfWork uow, Buyer buyer, List<? extends PricedLine> lines, boolean follows) {
        List<PriceFound> found = ask(uow, buyer, lines);
        for (int i = 0; i < lines.size(); i++) {
            PricedLine line = lines.get(i);
            Product product = uow.get(Product.class, line.getProductId());
            line.describe(product);
            PriceFound price = found.get(i);
            BigDecimal surcharge = surcharge(uow, Optional.ofNullable(line.getConfigurationId()));
            line.ask(
                    price.price().map(surcharge::add),
                    Optional.of(price.source()).filter(source -> !source.isEmpty()),
                    follows);
        }
    }

    /** What a configuration adds to the company price of one product; nothing for a product as it is (ORD-08). */
    public static BigDecimal surcharge(UnitOfWork uow, Optional<Long> configuration) {
        return configuration
                .flatMap(id -> uow.find(Configuration.class, id))
                .map(Configuration::getSurcharge)
                .orElse(BigDecimal.ZERO);
    }

    /** The deepest cut below company price. */
    public static BigDecimal deepest(List<? extends PricedLine> lines) {
        return lines.stream().map(PricedLine::cut).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** Whether somebody else has to agree to the price of a line; what was agreed of other lines does not count for it. */
    public boolean needsApproval(UnitOfWork uow, List<? extends PricedLine> lines, long ownerId) {
        List<? extends PricedLine> low =
                lines.stream().filter(line -> !isAgreed(line)).toList();
        return !low.isEmpty() && deepest(low).compareTo(discipline.mostBelow(uow, ownerId)) > 0;
    }

    /** Whether the line is not below company price, or no further than somebody agreed to. */
    private static boolean isAgreed(PricedLine line) {
        BigDecimal agreed = Optional.ofNullable(line.getApprovedCut()).orElse(BigDecimal.ZERO);
        return line.cut().compareTo(agreed) <= 0;
    }

    /**
     * Makes sure that who acts may agree to the prices, and notes with each line how far below company price he agreed to go.
     *
     * @return the deepest cut that is agreed to
     * @throws ProblemException with each line that is too low for him
     */
    public BigDecimal approve(UnitOfWork uow, List<? extends PricedLine> lines) {
        BigDecimal most = discipline.mostBelow(uow, uow.actor().userId());
        List<Problem> tooLow = tooLow(lines, most, "price.beyondYou");
        if (!tooLow.isEmpty()) {
            throw new ProblemException(tooLow.stream()
                    .map(problem -> Problem.error(problem.field().orElseThrow(), problem.text()))
                    .toList());
        }
        lines.stream().filter(line -> !isAgreed(line)).forEach(line -> line.setApprovedCut(line.cut()));
        return deepest(lines);
    }

    /** Takes over what was agreed of the lines of another document, where a line has the same product at the same place. */
    public static void carry(List<? extends PricedLine> from, List<? extends PricedLine> to) {
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            if (from.get(i).getProductId().equals(to.get(i).getProductId())) {
                to.get(i).setApprovedCut(from.get(i).getApprovedCut());
            }
        }
    }

    /** Warns of each line for which somebody else will have to agree. */
    public List<Problem> warnings(UnitOfWork uow, List<? extends PricedLine> lines, long ownerId) {
        return tooLow(lines, discipline.mostBelow(uow, ownerId), "price.needsApproval");
    }

    private static List<Problem> tooLow(List<? extends PricedLine> lines, BigDecimal most, String text) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            BigDecimal cut = lines.get(i).cut();
            if (cut.compareTo(most) > 0 && !isAgreed(lines.get(i))) {
                problems.add(Problem.warning("lines[" + i + "].price", OrdersText.of(text, i + 1, cut, most)));
            }
        }
        return problems;
    }
}
