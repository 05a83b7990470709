package org.kontor.catalog.internal.prices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.catalog.Product;
import org.kontor.catalog.prices.Buyer;
import org.kontor.catalog.prices.ListedPrice;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.catalog.prices.PriceFound.Candidate;
import org.kontor.catalog.prices.PriceList;
import org.kontor.catalog.prices.PriceOrigin;
import org.kontor.catalog.prices.Promotion;
import org.kontor.kernel.money.Money;

/** Chooses among the prices that hold for a buyer, and says which were there. */
final class Choosing {

    private static final String AND = " · ";

    /** A list with its place in the order of choice. */
    private record Rated(PriceList list, int particular, PriceOrigin origin) {}

    private final Buyer buyer;
    private final Currency currency;
    private final List<Rated> lists;
    private final List<Promotion> promotions;

    /**
     * A choice for a buyer.
     *
     * @param units the department that sells and all above it, the nearest first
     * @param lists what holds for the buyer
     * @param promotions what holds on the day
     */
    Choosing(Buyer buyer, List<Long> units, List<PriceList> lists, List<Promotion> promotions) {
        this.buyer = buyer;
        this.currency = Currency.getInstance(buyer.currency());
        this.promotions = promotions.stream()
                .filter(m -> PriceService.isFor(m.getChannel(), buyer.channel())
                        && PriceService.isFor(m.getCustomerClass(), buyer.customerClass()))
                .filter(m -> m.getFixedPrice() == null || buyer.currency().equals(m.getCurrency()))
                .toList();
        this.lists = lists.stream()
                .map(list -> rate(list, units))
                .sorted(Comparator.comparingInt(Rated::particular)
                        .thenComparing(rated -> rated.list().getValidFrom())
                        .thenComparing(rated -> rated.list().getId())
                        .reversed())
                .toList();
    }

    /** A list for one customer beats any other; then class, channel and the nearness of the department count. */
    private static Rated rate(PriceList list, List<Long> units) {
        int particular = list.getOrgUnitId() == null ? 0 : units.size() - units.indexOf(list.getOrgUnitId());
        int step = units.size() + 1;
        PriceOrigin origin = particular > 0 ? PriceOrigin.ORG_UNIT : PriceOrigin.GENERAL;
        if (list.getChannel() != null) {
            particular += step;
            origin = PriceOrigin.CHANNEL;
        }
        if (list.getCustomerClass() != null) {
            particular += 2 * step;
            origin = PriceOrigin.CUSTOMER_CLASS;
        }
        if (list.getCustomerId() != null) {
            particular += 4 * step;
            origin = PriceOrigin.CUSTOMER;
        }
        return new Rated(list, particular, origin);
    }

    PriceFound choose(Product product, BigDecimal quantity, List<ListedPrice> listed) {
        List<Candidate> bases = bases(product, quantity, listed);
        if (bases.isEmpty()) {
            return new PriceFound(Optional.empty(), "", List.of());
        }
        Candidate base = chosen(bases.getFirst());
        List<Candidate> rest = new ArrayList<>(bases.subList(1, bases.size()));
        List<Candidate> offers = promotions.stream()
                .filter(m -> covers(m, product) && m.getFromQuantity().compareTo(quantity) <= 0)
                .map(m -> offer(m, base.price()))
                .sorted(Comparator.comparing(Candidate::price))
                .toList();
        Optional<Candidate> best =
                offers.stream().findFirst().filter(offer -> offer.price().compareTo(base.price()) < 0);
        rest.addAll(offers.subList(best.isPresent() ? 1 : 0, offers.size()));
        List<Candidate> all = Stream.of(best.map(Choosing::chosen).stream(), Stream.of(base), rest.stream())
                .flatMap(part -> part)
                .toList();
        String source = best.map(offer -> base.name().isEmpty() ? offer.name() : base.name() + AND + offer.name())
                .orElse(base.name());
        return new PriceFound(Optional.of(all.getFirst().price()), source, all);
    }

    /** Prices without promotions, the one that counts first. */
    private List<Candidate> bases(Product product, BigDecimal quantity, List<ListedPrice> listed) {
        List<Candidate> bases = new ArrayList<>();
        for (Rated rated : lists) {
            listed.stream()
                    .filter(price -> price.getList().getId() == rated.list().getId())
                    .filter(price -> price.getFromQuantity().compareTo(quantity) <= 0)
                    .max(Comparator.comparing(ListedPrice::getFromQuantity))
                    .map(price -> new Candidate(
                            rated.origin(), rated.list().getName(), inCurrency(price), price.getFromQuantity(), false))
                    .ifPresent(bases::add);
        }
        if (product.getCurrency().equals(buyer.currency())) {
            bases.add(new Candidate(PriceOrigin.PRODUCT, "", product.getListPrice(), BigDecimal.ZERO, false));
        }
        return bases;
    }

    private BigDecimal inCurrency(ListedPrice price) {
        PriceList list = price.getList();
        return list.getCurrency().equals(buyer.currency())
                ? price.getPrice()
                : Money.round(
                        price.getPrice().multiply(list.rateTo(buyer.currency()).orElseThrow()), currency);
    }

    private static boolean covers(Promotion promotion, Product product) {
        if (promotion.getProductId() != null) {
            return promotion.getProductId() == product.getId();
        }
        return promotion.getSeries() == null || promotion.getSeries().equals(product.getSeries());
    }

    private Candidate offer(Promotion promotion, BigDecimal base) {
        BigDecimal price = promotion.getFixedPrice() == null
                ? Money.round(base.multiply(BigDecimal.ONE.subtract(promotion.getCut())), currency)
                : promotion.getFixedPrice();
        return new Candidate(PriceOrigin.PROMOTION, promotion.getName(), price, promotion.getFromQuantity(), false);
    }

    private static Candidate chosen(Candidate candidate) {
        return new Candidate(candidate.origin(), candidate.name(), candidate.price(), candidate.fromQuantity(), true);
    }
}
