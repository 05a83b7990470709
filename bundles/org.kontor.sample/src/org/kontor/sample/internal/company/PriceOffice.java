package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.kontor.catalog.prices.ListedPrice;
import org.kontor.catalog.prices.ListedRate;
import org.kontor.catalog.prices.PriceList;
import org.kontor.catalog.prices.PriceMode;
import org.kontor.catalog.prices.PriceRule;
import org.kontor.catalog.prices.Promotion;
import org.kontor.customers.SalesChannel;
import org.kontor.identity.Role;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.sample.internal.Modules;

/** What the company asks of whom, and who may go below it. */
final class PriceOffice {

    private static final int ABROAD = 12;
    private static final int LOW_ORDERS = 3;
    private static final String DOLLARS = "USD";

    private final Modules modules;
    private final Words words;
    private final Staff staff;
    private final Assortment assortment;
    private final LocalDate today;
    private int orders;

    PriceOffice(Modules modules, Words words, Staff staff, Assortment assortment, LocalDate today) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
        this.assortment = assortment;
        this.today = today;
    }

    /** Before the first order: lists for everybody, for dealers and for other countries. */
    void makeLists() {
        String[] names = words.rows("priceLists").getFirst();
        PriceList general = list(names[0]);
        for (Item item : assortment.items()) {
            general.getPrices().add(price(item.id(), "0", item.price()));
            general.getPrices().add(price(item.id(), "50", part(item.price(), "0.97")));
        }
        create(general);
        PriceList dealers = list(names[1]);
        dealers.setChannel(SalesChannel.DEALER.name());
        assortment.items().forEach(item -> dealers.getPrices().add(price(item.id(), "20", part(item.price(), "0.95"))));
        create(dealers);
        PriceList world = list(names[2]);
        world.setCurrency(DOLLARS);
        world.setMode(PriceMode.UNIFORM);
        world.setNote(names[4]);
        world.getRates().addAll(List.of(rate("EUR", "0.923"), rate("GBP", "0.785")));
        List<Item> abroad = assortment.items().stream().limit(ABROAD).toList();
        abroad.forEach(item -> world.getPrices().add(price(item.id(), "0", inDollars(item.price()))));
        long lead = create(world);
        PriceList local = list(names[3]);
        local.setCurrency(DOLLARS);
        local.setReferenceId(lead);
        local.setDeviation(new BigDecimal("0.1"));
        abroad.forEach(item -> local.getPrices().add(price(item.id(), "10", part(inDollars(item.price()), "0.96"))));
        local.setActive(false);
        create(local);
    }

    private PriceList list(String name) {
        PriceList list = modules.priceLists().blank(staff.manager());
        list.setName(name);
        list.setCurrency(words.line("currency"));
        list.setValidFrom(today.minusYears(2).withDayOfYear(1));
        return list;
    }

    private long create(PriceList list) {
        return modules.priceLists().create(staff.manager(), list).id();
    }

    private static ListedPrice price(long product, String from, BigDecimal price) {
        ListedPrice listed = new ListedPrice();
        listed.setProductId(product);
        listed.setFromQuantity(new BigDecimal(from));
        listed.setPrice(price);
        return listed;
    }

    private static ListedRate rate(String currency, String value) {
        ListedRate rate = new ListedRate();
        rate.setCurrency(currency);
        rate.setRate(new BigDecimal(value));
        return rate;
    }

    private static BigDecimal part(BigDecimal price, String factor) {
        return price.multiply(new BigDecimal(factor)).setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal inDollars(BigDecimal price) {
        BigDecimal dollar = words.rows("rates").stream()
                .filter(rate -> rate[0].equals(DOLLARS))
                .map(rate -> new BigDecimal(rate[1]))
                .findFirst()
                .orElseThrow();
        return price.divide(dollar, 2, RoundingMode.HALF_UP);
    }

    /** After the year: promotions of this season, rules on prices, and orders that wait for somebody to agree. */
    void guardPrices(List<Client> clients) {
        List<String[]> seasons = words.rows("promotions");
        promotion(seasons.get(0)[0], today.minusDays(10), today.plusDays(20), 0);
        promotion(seasons.get(1)[0], today.minusMonths(5), today.minusMonths(4), 1);
        rule("sales", "0.05");
        rule("sales-manager", "0.15");
        rule("management", "0.4");
        clients.stream()
                .filter(client -> client.draft().isActive())
                .limit(LOW_ORDERS)
                .forEach(client -> askForLess(client, assortment.items().get(client.seller())));
    }

    private void promotion(String name, LocalDate from, LocalDate to, int item) {
        Promotion promotion = modules.promotions().blank(staff.manager());
        promotion.setName(name);
        promotion.setValidFrom(from);
        promotion.setValidTo(to);
        promotion.setSeries(assortment.items().get(item).draft().getSeries());
        promotion.setCut(new BigDecimal("0.05"));
        modules.promotions().create(staff.manager(), promotion);
    }

    private void rule(String role, String most) {
        PriceRule rule = new PriceRule();
        rule.setRoleId(modules.units().read(Actor.system(), "sample", uow -> uow.first(
                        Role.class, "SELECT r FROM Role r WHERE r.code = ?1", role)
                .orElseThrow()
                .getId()));
        rule.setMostBelow(new BigDecimal(most));
        modules.priceRules().create(staff.manager(), rule);
    }

    private void askForLess(Client client, Item item) {
        Actor seller = staff.seller(client.seller());
        SalesOrder draft = modules.orders().blank(seller);
        draft.setCustomerId(client.id());
        draft.setRequiredDate(today.plusDays(14));
        draft.setShipCity(client.draft().getCity());
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(item.id());
        line.setQuantity(BigDecimal.TEN);
        line.setDiscount(new BigDecimal("0.12"));
        draft.getLines().add(line);
        modules.orders().submit(seller, modules.orders().create(seller, draft).id());
        orders++;
    }

    /** How many orders it made. */
    int orders() {
        return orders;
    }
}
