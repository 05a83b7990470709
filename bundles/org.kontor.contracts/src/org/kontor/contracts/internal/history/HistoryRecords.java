package org.kontor.contracts.internal.history;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.contracts.history.PastSale;
import org.kontor.customers.Customer;
import org.kontor.identity.settings.CompanySettings;
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

/** Keeps what customers bought before, typed in or imported, under rights of its own (CON-24, SEC-09). */
@Component(service = {HistoryRecords.class, RecordService.class})
public final class HistoryRecords extends EntityRecords<PastSale> {

    private static final String GOODS = "goods";
    private static final String AMOUNT = "amount";

    private static final RecordType<PastSale> RECORD = RecordType.of(
                    HistoryLists.TYPE, HistoryText.SOURCE, PastSale::new)
            .reference("customerId", "customer", PastSale::getCustomerId, PastSale::setCustomerId)
            .required()
            .date("soldOn", PastSale::getSoldOn, PastSale::setSoldOn)
            .required()
            .text("contractNumber", 40, PastSale::getContractNumber, PastSale::setContractNumber)
            .reference("productId", "product", PastSale::getProductId, PastSale::setProductId)
            .text(GOODS, 160, PastSale::getGoods, PastSale::setGoods)
            .decimal("quantity", FieldKind.QUANTITY, PastSale::getQuantity, PastSale::setQuantity)
            .decimal("price", FieldKind.MONEY, PastSale::getPrice, PastSale::setPrice)
            .decimal(AMOUNT, FieldKind.MONEY, PastSale::getAmount, PastSale::setAmount)
            .text("currency", 3, PastSale::getCurrency, PastSale::setCurrency)
            .required()
            .text("soldBy", 80, PastSale::getSoldBy, PastSale::setSoldBy)
            .longText("note", 1000, PastSale::getNote, PastSale::setNote)
            .build();

    /** A service on contract history. */
    @Activate
    public HistoryRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, PastSale.class, RECORD, HistoryLists.PAST_SALES);
    }

    @Override
    protected String titleOf(PastSale sale) {
        return Objects.requireNonNullElse(sale.getContractNumber(), String.valueOf(sale.getSoldOn())) + "  "
                + sale.getGoods();
    }

    @Override
    protected void prepare(UnitOfWork uow, PastSale blank) {
        blank.setCurrency(CompanySettings.currency(uow));
    }

    @Override
    protected void validate(UnitOfWork uow, PastSale draft, Optional<PastSale> stored, Problems problems) {
        Optional<Customer> customer = uow.find(Customer.class, draft.getCustomerId());
        boolean known = Money.isCurrency(draft.getCurrency());
        problems.require(
                        customer.filter(c -> uow.actor().sees(area(), c)).isPresent(),
                        "customerId",
                        HistoryText.of("customer.notYours"))
                .require(!draft.getSoldOn().isAfter(uow.today()), "soldOn", HistoryText.of("soldOn.future"))
                .require(goods(uow, draft).isPresent(), GOODS, HistoryText.of("goods.missing"))
                .require(known, "currency", HistoryText.of("currency.unknown", draft.getCurrency()))
                .require(!isNegative(draft.getQuantity()), "quantity", HistoryText.of("negative"))
                .require(!isNegative(draft.getPrice()), "price", HistoryText.of("negative"))
                .require(!isNegative(draft.getAmount()), AMOUNT, HistoryText.of("negative"))
                .require(!known || amount(draft).isPresent(), AMOUNT, HistoryText.of("amount.missing"));
    }

    private static boolean isNegative(BigDecimal number) {
        return number != null && number.signum() < 0;
    }

    /** In the words that were typed, otherwise by the product's name. */
    private static Optional<String> goods(UnitOfWork uow, PastSale draft) {
        return Optional.ofNullable(draft.getGoods()).or(() -> Optional.ofNullable(draft.getProductId())
                .flatMap(id -> uow.find(Product.class, id))
                .map(Product::getName));
    }

    /** As it was typed: old contracts had discounts; otherwise quantity times price. */
    private static Optional<BigDecimal> amount(PastSale draft) {
        if (draft.getAmount() != null || draft.getQuantity() == null || draft.getPrice() == null) {
            return Optional.ofNullable(draft.getAmount());
        }
        Currency currency = Currency.getInstance(draft.getCurrency());
        return Optional.of(Money.of(draft.getPrice().multiply(draft.getQuantity()), currency)
                .amount());
    }

    @Override
    protected void stored(UnitOfWork uow, PastSale sale, boolean isNew) {
        sale.belongTo(uow.get(Customer.class, sale.getCustomerId()));
        sale.setGoods(goods(uow, sale).orElseThrow());
        sale.setAmount(amount(sale).orElseThrow());
    }

    /** Told apart by customer, day, contract and goods, so that a list can be imported twice. */
    @Override
    protected Optional<PastSale> twin(UnitOfWork uow, PastSale draft) {
        return uow
                .queryStored(
                        PastSale.class,
                        "SELECT s FROM PastSale s WHERE s.customerId = ?1 AND s.soldOn = ?2",
                        draft.getCustomerId(),
                        draft.getSoldOn())
                .stream()
                .filter(sale -> Objects.equals(sale.getContractNumber(), draft.getContractNumber()))
                .filter(sale ->
                        goods(uow, draft).filter(sale.getGoods()::equals).isPresent())
                .findFirst();
    }
}
