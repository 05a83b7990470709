package org.kontor.catalog.internal.prices;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.catalog.Product;
import org.kontor.catalog.prices.ListedPrice;
import org.kontor.catalog.prices.ListedRate;
import org.kontor.catalog.prices.PriceList;
import org.kontor.catalog.prices.PriceLists;
import org.kontor.catalog.prices.PriceMode;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads and stores price lists; keeps a local list near the one it follows. */
@Component(service = {PriceLists.class, RecordService.class})
public final class PriceListRecords extends EntityRecords<PriceList> implements PriceLists {

    static final String TYPE_ID = PriceLists.TYPE;

    private static final RecordType<ListedPrice> PRICE = RecordType.of(
                    "listedPrice", PricesText.SOURCE, ListedPrice::new)
            .reference("productId", "product", ListedPrice::getProductId, ListedPrice::setProductId)
            .required()
            .decimal("fromQuantity", FieldKind.QUANTITY, ListedPrice::getFromQuantity, ListedPrice::setFromQuantity)
            .required()
            .decimal("price", FieldKind.MONEY, ListedPrice::getPrice, ListedPrice::setPrice)
            .required()
            .build();

    private static final RecordType<ListedRate> RATE = RecordType.of("listedRate", PricesText.SOURCE, ListedRate::new)
            .text("currency", 3, ListedRate::getCurrency, ListedRate::setCurrency)
            .required()
            .decimal("rate", FieldKind.QUANTITY, ListedRate::getRate, ListedRate::setRate)
            .required()
            .build();

    /** A service on price lists. */
    @Activate
    public PriceListRecords(
            @Reference UnitsOfWork units, @Reference ListQueries queries, @Reference PriceGroupChoices groups) {
        super(units, queries, PriceList.class, type(groups), PricesLists.PRICE_LISTS);
    }

    private static RecordType<PriceList> type(PriceGroupChoices groups) {
        return RecordType.of(TYPE_ID, PricesText.SOURCE, PriceList::new)
                .text("name", 80, PriceList::getName, PriceList::setName)
                .required()
                .text("currency", 3, PriceList::getCurrency, PriceList::setCurrency)
                .required()
                .date("validFrom", PriceList::getValidFrom, PriceList::setValidFrom)
                .required()
                .date("validTo", PriceList::getValidTo, PriceList::setValidTo)
                .flag("active", PriceList::isActive, PriceList::setActive)
                .section("audience")
                .reference("customerId", "customer", PriceList::getCustomerId, PriceList::setCustomerId)
                .choice(
                        "customerClass",
                        groups::customerClasses,
                        PriceList::getCustomerClass,
                        PriceList::setCustomerClass)
                .choice("channel", groups::channels, PriceList::getChannel, PriceList::setChannel)
                .reference("orgUnitId", "orgUnit", PriceList::getOrgUnitId, PriceList::setOrgUnitId)
                .section("world")
                .choice("mode", PriceMode.class, PriceList::getMode, PriceList::setMode)
                .required()
                .reference("referenceId", TYPE_ID, PriceList::getReferenceId, PriceList::setReferenceId)
                .decimal("deviation", FieldKind.PERCENT, PriceList::getDeviation, PriceList::setDeviation)
                .longText("note", 2000, PriceList::getNote, PriceList::setNote)
                .table("prices", PRICE, PriceList::getPrices)
                .table("rates", RATE, PriceList::getRates)
                .build();
    }

    @Override
    protected String titleOf(PriceList list) {
        return list.getName() + "  " + list.getCurrency();
    }

    @Override
    protected void prepare(UnitOfWork uow, PriceList blank) {
        blank.setCurrency(CompanySettings.currency(uow));
        blank.setValidFrom(uow.today());
    }

    @Override
    protected void stored(UnitOfWork uow, PriceList list, boolean isNew) {
        if (!isNew && isLowered(uow, list)) {
            list.lower(uow.today());
        }
    }

    /** Whether a price lies below the one that is in the database until this change is written. */
    private static boolean isLowered(UnitOfWork uow, PriceList list) {
        return uow
                .queryStored(
                        Object[].class,
                        "SELECT p.productId, p.fromQuantity, p.price FROM ListedPrice p WHERE p.list.id = ?1",
                        list.getId())
                .stream()
                .anyMatch(before -> list.getPrices().stream()
                        .anyMatch(now -> now.getProductId().equals(before[0])
                                && now.getFromQuantity().compareTo((BigDecimal) before[1]) == 0
                                && now.getPrice().compareTo((BigDecimal) before[2]) < 0));
    }

    @Override
    protected void attach(PriceList list, Identified line) {
        if (line instanceof ListedPrice price) {
            list.adopt(price);
        } else {
            list.adopt((ListedRate) line);
        }
    }

    @Override
    protected void validate(UnitOfWork uow, PriceList draft, Optional<PriceList> stored, Problems problems) {
        LocalDate end = draft.getValidTo();
        problems.require(Money.isCurrency(draft.getCurrency()), "currency", PricesText.of("currency.unknown"))
                .require(
                        end == null || !end.isBefore(draft.getValidFrom()),
                        "validTo",
                        PricesText.of("period.backwards"));
        checkPrices(uow, draft, problems);
        checkRates(draft, problems);
        Optional<PriceList> reference =
                Optional.ofNullable(draft.getReferenceId()).flatMap(id -> uow.find(PriceList.class, id));
        reference.ifPresent(list -> {
            problems.require(
                    draft.getMode() == PriceMode.LOCAL, "referenceId", PricesText.of("list.uniformFollowsNone"));
            problems.require(
                    !stored.filter(list::equals).isPresent() && list.getReferenceId() == null,
                    "referenceId",
                    PricesText.of("list.referenceOfReference"));
            problems.require(draft.getDeviation() != null, "deviation", PricesText.of("list.deviationMissing"));
        });
        problems.require(
                draft.getDeviation() == null || isPart(draft.getDeviation()),
                "deviation",
                PricesText.of("percent.range"));
        if (problems.list().stream().noneMatch(Problem::isError)) {
            reference.ifPresent(list -> checkDeviation(uow, draft, list, problems));
        }
    }

    private static boolean isPart(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    private static void checkPrices(UnitOfWork uow, PriceList draft, Problems problems) {
        List<ListedPrice> prices = draft.getPrices();
        uow.load(Product.class, prices.stream().map(ListedPrice::getProductId).toList());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < prices.size(); i++) {
            ListedPrice price = prices.get(i);
            String at = "prices[" + i + "].";
            String key = price.getProductId() + "/"
                    + price.getFromQuantity().stripTrailingZeros().toPlainString();
            problems.require(
                            uow.find(Product.class, price.getProductId()).isPresent(),
                            at + "productId",
                            PricesText.of("line.product", i + 1))
                    .require(price.getPrice().signum() >= 0, at + "price", PricesText.of("line.price", i + 1))
                    .require(
                            price.getFromQuantity().signum() >= 0,
                            at + "fromQuantity",
                            PricesText.of("line.quantity", i + 1))
                    .require(seen.add(key), at + "fromQuantity", PricesText.of("line.twice", i + 1));
        }
    }

    private static void checkRates(PriceList draft, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < draft.getRates().size(); i++) {
            ListedRate rate = draft.getRates().get(i);
            String at = "rates[" + i + "].";
            problems.require(
                            Money.isCurrency(rate.getCurrency())
                                    && !rate.getCurrency().equals(draft.getCurrency())
                                    && seen.add(rate.getCurrency()),
                            at + "currency",
                            PricesText.of("rate.currency", i + 1))
                    .require(rate.getRate().signum() > 0, at + "rate", PricesText.of("rate.positive", i + 1));
        }
        problems.require(
                draft.getMode() == PriceMode.UNIFORM || draft.getRates().isEmpty(),
                "mode",
                PricesText.of("list.localHasNoRates"));
    }

    /** Each price that the reference list names too may lie off it by the allowed part and no more. */
    private static void checkDeviation(UnitOfWork uow, PriceList draft, PriceList reference, Problems problems) {
        Optional<BigDecimal> rate = reference.rateTo(draft.getCurrency());
        problems.require(
                rate.isPresent(),
                "referenceId",
                PricesText.of("list.noRate", reference.getName(), draft.getCurrency()));
        if (rate.isEmpty()) {
            return;
        }
        for (int i = 0; i < draft.getPrices().size(); i++) {
            ListedPrice price = draft.getPrices().get(i);
            Optional<BigDecimal> lead =
                    step(reference, price).map(p -> p.getPrice().multiply(rate.get()));
            int line = i;
            lead.filter(value -> off(price.getPrice(), value).compareTo(draft.getDeviation()) > 0)
                    .ifPresent(value -> problems.add(Problem.error(
                            "prices[" + line + "].price",
                            PricesText.of(
                                    "line.deviates",
                                    line + 1,
                                    uow.get(Product.class, price.getProductId()).getName(),
                                    value.stripTrailingZeros().toPlainString(),
                                    draft.getCurrency()))));
        }
    }

    private static Optional<ListedPrice> step(PriceList reference, ListedPrice price) {
        return reference.getPrices().stream()
                .filter(p -> p.getProductId().equals(price.getProductId()))
                .filter(p -> p.getFromQuantity().compareTo(price.getFromQuantity()) <= 0)
                .max(Comparator.comparing(ListedPrice::getFromQuantity));
    }

    private static BigDecimal off(BigDecimal price, BigDecimal lead) {
        return lead.signum() == 0 ? price : price.subtract(lead).abs().divide(lead, MathContext.DECIMAL64);
    }
}
