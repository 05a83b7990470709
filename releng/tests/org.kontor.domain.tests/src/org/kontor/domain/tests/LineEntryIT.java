package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.catalog.internal.ProductSounds;
import org.kontor.catalog.prices.ListedPrice;
import org.kontor.catalog.prices.PriceList;
import org.kontor.customers.Customer;
import org.kontor.inventory.GoodsReceipt;
import org.kontor.inventory.GoodsReceiptLine;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.entry.LineQuote;
import org.kontor.orders.entry.LineQuotes;
import org.kontor.orders.entry.PastedRows;
import org.kontor.orders.entry.QuoteRequest;

/** Lines are written by number, name, pinyin or bar code, pasted, priced and promised while somebody writes (ORD-01, ORD-14). */
class LineEntryIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    /** What a line of 200 may take of the time between two keys, on a machine that runs other tests beside this one. */
    private static final long LONGEST_QUOTE_MILLIS = 500;

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void writesLinesAsFastAsIntoASpreadsheet(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "Sales");
            Product pump = product(company, "SB-100", "不锈钢水泵", "6901234567892");
            Product valve = product(company, "FM-200", "水阀门", null);
            Product old = product(company, "SB-099", "旧水泵", null);
            company.units.run(Actor.system(), "test", uow -> uow.get(Product.class, old.getId())
                    .setActive(false));
            knowsWhatIsMeant(company, seller);
            refusesABarCodeTwice(company);
            pastesFromASpreadsheet(company, seller);
            quotesPricesAndPromises(company, seller, pump, valve);
            quotesManyLinesTogether(company, seller);
            findsWhatAnEarlierReleaseEntered(company, seller, pump);
            assertThat(company.violations()).isEmpty();
        }
    }

    private static Product product(Company company, String number, String name, String barCode) {
        Product draft = company.products.blank(Actor.system());
        draft.setNumber(number);
        draft.setName(name);
        draft.setBarCode(barCode);
        draft.setListPrice(new BigDecimal("100"));
        draft.setTracking(Tracking.NONE);
        return company.products.create(Actor.system(), draft).draft();
    }

    private static List<String> meant(Company company, Actor seller, String typed) {
        return company.entry.match(seller, typed, 8).stream()
                .map(Product::getNumber)
                .toList();
    }

    private static void knowsWhatIsMeant(Company company, Actor seller) {
        assertThat(meant(company, seller, "sb-100")).as("number").containsExactly("SB-100");
        assertThat(meant(company, seller, "6901234567892")).as("bar code").containsExactly("SB-100");
        assertThat(meant(company, seller, "水泵"))
                .as("part of the name, only what is for sale")
                .containsExactly("SB-100");
        assertThat(meant(company, seller, "bxgsb")).as("initials").containsExactly("SB-100");
        assertThat(meant(company, seller, "famen")).as("sound").containsExactly("FM-200");
        assertThat(meant(company, seller, "水"))
                .as("the name that begins with it first")
                .containsExactly("FM-200", "SB-100");
        assertThat(meant(company, seller, "sb"))
                .as("the number that begins with it first")
                .first()
                .isEqualTo("SB-100");
        assertThat(meant(company, seller, "nothing like it")).isEmpty();
        assertThat(meant(company, seller, "  ")).isEmpty();
    }

    private static void refusesABarCodeTwice(Company company) {
        Product twice = company.products.blank(Actor.system());
        twice.setNumber("SB-101");
        twice.setName("另一水泵");
        twice.setBarCode("6901234567892");
        twice.setListPrice(BigDecimal.TEN);
        assertThat(company.products.check(Actor.system(), Optional.empty(), twice))
                .extracting(p -> p.field().orElseThrow(), p -> p.text().in(Locale.ENGLISH))
                .contains(tuple("barCode", "Bar code 6901234567892 is on product SB-100 already."));
    }

    private static void pastesFromASpreadsheet(Company company, Actor seller) {
        PastedRows pasted = company.entry.paste(
                seller,
                "编号\t数量\t价格\nsb-100\t1,200\t¥88.5\nFM-200\n6901234567892\t2\nSB-099\t1\n阀门\t3\n水\t1\n",
                LineEntryIT::number);
        assertThat(pasted.rows())
                .extracting(r -> r.product().getNumber(), r -> r.quantity().intValue(), PastedRows.Row::price)
                .containsExactly(
                        tuple("SB-100", 1200, Optional.of(new BigDecimal("88.5"))),
                        tuple("FM-200", 1, Optional.empty()),
                        tuple("SB-100", 2, Optional.empty()),
                        tuple("FM-200", 3, Optional.empty()));
        assertThat(pasted.refused())
                .extracting(text -> text.in(Locale.SIMPLIFIED_CHINESE))
                .containsExactly("第 5 行：没有在售产品叫“SB-099”。", "第 7 行：“水”可能指多个产品，例如 FM-200, SB-100；请填写产品编号。");
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = text.replaceAll("[¥,]", "");
        return plain.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(plain));
    }

    private static void quotesPricesAndPromises(Company company, Actor seller, Product pump, Product valve) {
        Customer customer = company.customer(seller, "Blue Sky Ltd.", "1000000", 30);
        PriceList list = new PriceList();
        list.setName("General");
        list.setCurrency("CNY");
        list.setValidFrom(TODAY);
        ListedPrice price = new ListedPrice();
        price.setProductId(pump.getId());
        price.setFromQuantity(BigDecimal.TEN);
        price.setPrice(new BigDecimal("80"));
        list.getPrices().add(price);
        company.priceLists.create(Actor.system(), list);
        Warehouse warehouse = company.warehouse("W1");
        company.receive(warehouse, pump, "12", null);
        announce(company, warehouse, pump);
        SalesOrder draft = company.orders.blank(seller);
        draft.getLines().add(line(pump, "10"));
        draft.getLines().add(new SalesOrderLine());
        draft.getLines().add(line(pump, "5"));
        draft.getLines().add(line(valve, "1"));

        List<LineQuote> forNobody = quotes(company, seller, draft);
        assertThat(forNobody.getFirst().price())
                .hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo("80"));
        draft.setCustomerId(customer.getId());
        List<LineQuote> quotes = quotes(company, seller, draft);
        assertThat(quotes)
                .extracting(
                        q -> q.price().map(BigDecimal::intValue).orElse(0),
                        q -> q.source().orElse(""),
                        q -> q.promise().map(p -> p.available().intValue()).orElse(-1),
                        q -> q.promise().flatMap(p -> p.complete()).orElse(null))
                .containsExactly(
                        tuple(80, "General", 12, TODAY),
                        tuple(0, "", -1, null),
                        tuple(100, "", 2, FRIDAY),
                        tuple(100, "", 0, null));
        proposesTheAgreedPrice(draft, quotes);
        draft.setCurrency("C");
        assertThat(company.entry.quote(seller, QuoteRequest.of(Optional.empty(), draft)))
                .as("a currency that is half typed")
                .matches(half -> half.currency().isEmpty()
                        && half.lines().getFirst().price().isEmpty());
        draft.setCurrency(null);
        keepsWhatIsReservedForTheOrder(company, seller, draft, pump);
        tellsOnlyWhoMaySeeTheStock(company, draft);
    }

    private static List<LineQuote> quotes(Company company, Actor actor, SalesOrder draft) {
        return company.entry
                .quote(actor, QuoteRequest.of(Optional.empty(), draft))
                .lines();
    }

    private static void announce(Company company, Warehouse warehouse, Product pump) {
        GoodsReceipt announced = company.goodsReceipts.blank(Actor.system());
        announced.setWarehouseId(warehouse.getId());
        announced.setReceivedOn(FRIDAY);
        GoodsReceiptLine line = new GoodsReceiptLine();
        line.setProductId(pump.getId());
        line.setQuantity(new BigDecimal("30"));
        announced.getLines().add(line);
        company.goodsReceipts.create(Actor.system(), announced);
    }

    private static void proposesTheAgreedPrice(SalesOrder draft, List<LineQuote> quotes) {
        SalesOrderLine first = draft.getLines().getFirst();
        quotes.getFirst().apply(first, true);
        assertThat(first.getPrice()).isEqualByComparingTo("80");
        assertThat(first.getProductName()).isEqualTo("不锈钢水泵");
        first.setQuantity(BigDecimal.ONE);
        assertThat(quotes.getFirst().isFor(first))
                .as("the line has changed since")
                .isFalse();
        quotes.get(2).apply(first, true);
        assertThat(first.getPrice()).as("it follows the company's").isEqualByComparingTo("100");
        first.setPrice(new BigDecimal("95"));
        quotes.getFirst().apply(first, true);
        assertThat(first.getPrice()).as("agreed otherwise").isEqualByComparingTo("95");
        assertThat(first.getListPrice()).isEqualByComparingTo("80");
        SalesOrderLine again = draft.getLines().get(2);
        new LineQuotes(Optional.of(Currency.getInstance("CNY")), quotes).apply(draft, draft.getLines());
        assertThat(again.getAmount()).isEqualByComparingTo("500");
        again.setPrice(null);
        draft.recalculate(Currency.getInstance("CNY"));
        assertThat(draft.getNetTotal())
                .as("lines without a price count nothing")
                .isEqualByComparingTo("195");
        draft.getLines().remove(1);
    }

    private static void keepsWhatIsReservedForTheOrder(Company company, Actor seller, SalesOrder draft, Product pump) {
        long id = company.orders.create(seller, draft).id();
        company.orders.submit(seller, id);
        company.credit.review(Actor.system(), id);
        company.stock.reserve(Actor.system(), id);
        SalesOrder stored = company.orders.load(seller, id).draft();
        LineQuotes own = company.entry.quote(seller, QuoteRequest.of(Optional.of(id), stored));
        assertThat(own.lines().getFirst().promise())
                .hasValueSatisfying(p -> assertThat(p.available()).isEqualByComparingTo("12"));
        SalesOrder another = company.orders.blank(seller);
        another.getLines().add(line(pump, "7"));
        assertThat(quotes(company, seller, another).getFirst().promise())
                .hasValueSatisfying(p -> assertThat(p.available()).isEqualByComparingTo("6"));
    }

    private static void tellsOnlyWhoMaySeeTheStock(Company company, SalesOrder draft) {
        Actor accountant = company.user("qian", "finance", "Finance");
        assertThat(company.entry.tellsPromises(accountant)).isFalse();
        assertThat(quotes(company, accountant, draft))
                .allMatch(quote -> quote.promise().isEmpty() && quote.price().isPresent());
    }

    private static SalesOrderLine line(Product product, String quantity) {
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(product.getId());
        line.setQuantity(new BigDecimal(quantity));
        return line;
    }

    private static void quotesManyLinesTogether(Company company, Actor seller) {
        SalesOrder draft = company.orders.blank(seller);
        IntStream.range(0, 200)
                .mapToObj(i -> product(company, "N-" + i, "Nut " + i, null))
                .forEach(product -> draft.getLines().add(line(product, "2")));
        quotes(company, seller, draft);
        long begun = System.nanoTime();
        List<LineQuote> quotes = quotes(company, seller, draft);
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(LONGEST_QUOTE_MILLIS);
        assertThat(quotes).hasSize(200).allMatch(quote -> quote.price().isPresent());
    }

    private static void findsWhatAnEarlierReleaseEntered(Company company, Actor seller, Product pump) {
        company.units.run(Actor.system(), "test", uow -> uow.entities()
                .createNativeQuery("UPDATE PRODUCT SET SOUND = NULL WHERE ID = " + pump.getId())
                .executeUpdate());
        new ProductSounds(company.units).ready();
        Product found = company.read(uow -> uow.lock(Product.class, pump.getId()));
        assertThat(found.getSound()).isEqualTo("bxgsb buxiugangshuibeng");
        assertThat(meant(company, seller, "bxgsb")).containsExactly("SB-100");
    }
}
