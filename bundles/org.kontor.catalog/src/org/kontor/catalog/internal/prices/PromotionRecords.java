package org.kontor.catalog.internal.prices;

import java.math.BigDecimal;
import java.util.Optional;
import org.kontor.catalog.prices.Promotion;
import org.kontor.catalog.prices.Promotions;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads and stores promotions (ORD-09). */
@Component(service = {Promotions.class, RecordService.class})
public final class PromotionRecords extends EntityRecords<Promotion> implements Promotions {

    static final String TYPE_ID = Promotions.TYPE;

    private static final int USUAL_DAYS = 30;

    /** A service on promotions. */
    @Activate
    public PromotionRecords(
            @Reference UnitsOfWork units, @Reference ListQueries queries, @Reference PriceGroupChoices groups) {
        super(units, queries, Promotion.class, type(groups), PricesLists.PROMOTIONS);
    }

    private static RecordType<Promotion> type(PriceGroupChoices groups) {
        return RecordType.of(TYPE_ID, PricesText.SOURCE, Promotion::new)
                .text("name", 80, Promotion::getName, Promotion::setName)
                .required()
                .date("validFrom", Promotion::getValidFrom, Promotion::setValidFrom)
                .required()
                .date("validTo", Promotion::getValidTo, Promotion::setValidTo)
                .required()
                .flag("active", Promotion::isActive, Promotion::setActive)
                .section("what")
                .reference("productId", "product", Promotion::getProductId, Promotion::setProductId)
                .text("series", 60, Promotion::getSeries, Promotion::setSeries)
                .decimal("fromQuantity", FieldKind.QUANTITY, Promotion::getFromQuantity, Promotion::setFromQuantity)
                .required()
                .choice(
                        "customerClass",
                        groups::customerClasses,
                        Promotion::getCustomerClass,
                        Promotion::setCustomerClass)
                .choice("channel", groups::channels, Promotion::getChannel, Promotion::setChannel)
                .section("price")
                .decimal("cut", FieldKind.PERCENT, Promotion::getCut, Promotion::setCut)
                .decimal("fixedPrice", FieldKind.MONEY, Promotion::getFixedPrice, Promotion::setFixedPrice)
                .text("currency", 3, Promotion::getCurrency, Promotion::setCurrency)
                .build();
    }

    @Override
    protected String titleOf(Promotion promotion) {
        return promotion.getName();
    }

    @Override
    protected void prepare(UnitOfWork uow, Promotion blank) {
        blank.setValidFrom(uow.today());
        blank.setValidTo(uow.today().plusDays(USUAL_DAYS));
    }

    @Override
    protected void validate(UnitOfWork uow, Promotion draft, Optional<Promotion> stored, Problems problems) {
        BigDecimal cut = draft.getCut();
        BigDecimal fixed = draft.getFixedPrice();
        problems.require(
                        !draft.getValidTo().isBefore(draft.getValidFrom()),
                        "validTo",
                        PricesText.of("period.backwards"))
                .require(
                        draft.getProductId() == null || draft.getSeries() == null,
                        "series",
                        PricesText.of("promotion.productOrSeries"))
                .require((cut == null) != (fixed == null), "cut", PricesText.of("promotion.cutOrPrice"))
                .require(
                        cut == null || cut.signum() > 0 && cut.compareTo(BigDecimal.ONE) <= 0,
                        "cut",
                        PricesText.of("percent.range"))
                .require(
                        fixed == null || fixed.signum() >= 0 && draft.getProductId() != null,
                        "fixedPrice",
                        PricesText.of("promotion.fixedNeedsProduct"))
                .require(
                        fixed == null || Money.isCurrency(draft.getCurrency()),
                        "currency",
                        PricesText.of("currency.unknown"))
                .require(draft.getFromQuantity().signum() >= 0, "fromQuantity", PricesText.of("promotion.quantity"));
    }
}
