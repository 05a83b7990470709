package org.kontor.catalog.internal.costs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.catalog.costs.ProductCost;
import org.kontor.catalog.costs.ProductCosts;
import org.kontor.identity.settings.CompanySettings;
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

/** Keeps what products cost, so that on every day exactly one cost of a product holds. */
@Component(service = {ProductCosts.class, RecordService.class})
public final class CostRecords extends EntityRecords<ProductCost> implements ProductCosts {

    private static final String OF_PRODUCT =
            "SELECT c FROM ProductCost c WHERE c.productId = ?1 ORDER BY c.validFrom DESC";

    private static final RecordType<ProductCost> RECORD = RecordType.of(TYPE, CostText.SOURCE, ProductCost::new)
            .reference("productId", "product", ProductCost::getProductId, ProductCost::setProductId)
            .required()
            .date("validFrom", ProductCost::getValidFrom, ProductCost::setValidFrom)
            .required()
            .decimal("cost", FieldKind.MONEY, ProductCost::getCost, ProductCost::setCost)
            .required()
            .text("currency", 3, ProductCost::getCurrency, ProductCost::setCurrency)
            .required()
            .build();

    /** A service on costs. */
    @Activate
    public CostRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, ProductCost.class, RECORD, CostLists.COSTS);
    }

    @Override
    protected String titleOf(ProductCost cost) {
        return CostText.of("cost.title", cost.getValidFrom()).toString();
    }

    @Override
    protected void prepare(UnitOfWork uow, ProductCost blank) {
        blank.setValidFrom(uow.today().withDayOfMonth(1));
        blank.setCurrency(CompanySettings.currency(uow));
    }

    @Override
    protected void validate(UnitOfWork uow, ProductCost draft, Optional<ProductCost> stored, Problems problems) {
        boolean known = uow.find(Product.class, draft.getProductId()).isPresent();
        boolean moved = stored.filter(s -> !s.getProductId().equals(draft.getProductId()))
                .isPresent();
        boolean taken = costs(uow, draft.getProductId()).stream()
                .filter(other -> stored.filter(s -> s.getId() == other.getId()).isEmpty())
                .anyMatch(other -> other.getValidFrom().equals(draft.getValidFrom()));
        problems.require(known, "productId", CostText.of("cost.product"))
                .require(!moved, "productId", CostText.of("cost.moved"))
                .require(!taken, "validFrom", CostText.of("cost.taken"))
                .require(draft.getCost().signum() >= 0, "cost", CostText.of("cost.negative"))
                .require(draft.getValidFrom().isBefore(ProductCost.OPEN_END), "validFrom", CostText.of("cost.day"));
    }

    @Override
    protected void stored(UnitOfWork uow, ProductCost cost, boolean isNew) {
        uow.entities().flush();
        LocalDate end = ProductCost.OPEN_END;
        for (ProductCost each : costs(uow, cost.getProductId())) {
            each.setValidTo(end);
            end = each.getValidFrom().minusDays(1);
        }
    }

    private static List<ProductCost> costs(UnitOfWork uow, long productId) {
        return uow.query(ProductCost.class, OF_PRODUCT, productId);
    }
}
