package org.kontor.catalog.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.catalog.Tracking;
import org.kontor.catalog.internal.structure.StructureRules;
import org.kontor.catalog.internal.structure.StructureText;
import org.kontor.catalog.structure.AttributeValue;
import org.kontor.catalog.structure.ProductAttributes;
import org.kontor.catalog.structure.ProductPart;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
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

/** Loads and stores products. */
@Component(service = {Products.class, RecordService.class})
public final class ProductRecords extends EntityRecords<Product> implements Products {

    private static final RecordType<AttributeValue> ATTRIBUTE = RecordType.of(
                    "attributeValue", StructureText.SOURCE, AttributeValue::new)
            .reference(
                    "attributeId",
                    ProductAttributes.TYPE,
                    AttributeValue::getAttributeId,
                    AttributeValue::setAttributeId)
            .required()
            .text("value", 120, AttributeValue::getValue, AttributeValue::setValue)
            .required()
            .build();

    private static final RecordType<ProductPart> PART = RecordType.of(
                    "productPart", StructureText.SOURCE, ProductPart::new)
            .reference("partId", "product", ProductPart::getPartId, ProductPart::setPartId)
            .required()
            .decimal("quantity", FieldKind.QUANTITY, ProductPart::getQuantity, ProductPart::setQuantity)
            .required()
            .build();

    private static final RecordType<Product> TYPE = RecordType.of("product", CatalogText.SOURCE, Product::new)
            .text("number", 30, Product::getNumber, Product::setNumber)
            .required()
            .text("name", 120, Product::getName, Product::setName)
            .required()
            .text("barCode", 40, Product::getBarCode, Product::setBarCode)
            .text("series", 60, Product::getSeries, Product::setSeries)
            .text("unit", 10, Product::getUnit, Product::setUnit)
            .required()
            .decimal("listPrice", FieldKind.MONEY, Product::getListPrice, Product::setListPrice)
            .required()
            .text("currency", 3, Product::getCurrency, Product::setCurrency)
            .required()
            .choice("kind", ProductKind.class, Product::getKind, Product::setKind)
            .required()
            .choice("tracking", Tracking.class, Product::getTracking, Product::setTracking)
            .required()
            .reference("supplierId", "supplier", Product::getSupplierId, Product::setSupplierId)
            .decimal("reorderLevel", FieldKind.QUANTITY, Product::getReorderLevel, Product::setReorderLevel)
            .required()
            .flag("active", Product::isActive, Product::setActive)
            .table("attributes", ATTRIBUTE, Product::getAttributes)
            .table("parts", PART, Product::getParts)
            .build();

    private final ProductFinder finder;

    /** A service on products. */
    @Activate
    public ProductRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, Product.class, TYPE, CatalogLists.PRODUCTS);
        finder = new ProductFinder(queries);
    }

    @Override
    protected String titleOf(Product product) {
        return product.getNumber() + "  " + product.getName();
    }

    @Override
    protected void prepare(UnitOfWork uow, Product blank) {
        blank.setUnit(CatalogText.of("product.usualUnit").toString());
        blank.setCurrency(CompanySettings.currency(uow));
    }

    @Override
    protected void validate(UnitOfWork uow, Product draft, Optional<Product> stored, Problems problems) {
        problems.require(draft.getListPrice().signum() >= 0, "listPrice", CatalogText.of("price.negative"))
                .require(draft.getReorderLevel().signum() >= 0, "reorderLevel", CatalogText.of("reorder.negative"))
                .require(Money.isCurrency(draft.getCurrency()), "currency", CatalogText.of("currency.unknown"));
        Optional<Product> other = byNumber(uow, draft.getNumber().strip());
        boolean taken = other.isPresent() && !other.equals(stored);
        problems.require(!taken, "number", CatalogText.of("product.numberTaken", draft.getNumber()));
        Optional.ofNullable(draft.getBarCode())
                .flatMap(code -> uow.first(
                        Product.class, "SELECT p FROM Product p WHERE p.barCode = ?1 AND p.id <> ?2", code, id(stored)))
                .ifPresent(same -> problems.add(Problem.error(
                        "barCode", CatalogText.of("product.barCodeTaken", draft.getBarCode(), same.getNumber()))));
        new StructureRules(uow).check(draft, stored, problems);
    }

    @Override
    protected void attach(Product product, Identified line) {
        if (line instanceof ProductPart part) {
            product.adopt(part);
        } else {
            product.adopt((AttributeValue) line);
        }
    }

    @Override
    protected void stored(UnitOfWork uow, Product product, boolean isNew) {
        new StructureRules(uow).stored(product);
    }

    private static long id(Optional<Product> stored) {
        return stored.map(Product::getId).orElse(0L);
    }

    @Override
    public Optional<Product> byNumber(Actor actor, String number) {
        return units().read(actor, "catalog.view", uow -> byNumber(uow, number));
    }

    @Override
    public Optional<Product> byNumber(UnitOfWork uow, String number) {
        return uow.first(Product.class, "SELECT p FROM Product p WHERE p.number = ?1", number);
    }

    @Override
    public List<Product> match(UnitOfWork uow, String typed, int most) {
        return finder.match(uow, typed, most);
    }

    @Override
    public Map<String, Product> byCodes(UnitOfWork uow, Collection<String> codes) {
        return ProductFinder.byCodes(uow, codes);
    }

    @Override
    public Product enter(UnitOfWork uow, Product draft) {
        return create(uow, draft);
    }
}
