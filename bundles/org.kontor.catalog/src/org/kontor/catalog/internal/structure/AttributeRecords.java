package org.kontor.catalog.internal.structure;

import java.util.Objects;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.catalog.structure.ProductAttribute;
import org.kontor.catalog.structure.ProductAttributes;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the attributes of products. */
@Component(service = {ProductAttributes.class, RecordService.class})
public final class AttributeRecords extends EntityRecords<ProductAttribute> implements ProductAttributes {

    private static final String SAME = "SELECT a FROM ProductAttribute a WHERE a.name = ?1";
    private static final String USING = "SELECT DISTINCT v.product FROM AttributeValue v WHERE v.attributeId = ?1";

    private static final RecordType<ProductAttribute> RECORD = RecordType.of(
                    TYPE, StructureText.SOURCE, ProductAttribute::new)
            .text("name", 60, ProductAttribute::getName, ProductAttribute::setName)
            .required()
            .text("unit", 20, ProductAttribute::getUnit, ProductAttribute::setUnit)
            .text("series", 60, ProductAttribute::getSeries, ProductAttribute::setSeries)
            .flag("measured", ProductAttribute::isMeasured, ProductAttribute::setMeasured)
            .build();

    /** A service on attributes. */
    @Activate
    public AttributeRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, ProductAttribute.class, RECORD, StructureLists.ATTRIBUTES);
    }

    @Override
    protected String titleOf(ProductAttribute attribute) {
        return attribute.getUnit() == null ? attribute.getName() : attribute.getName() + "  " + attribute.getUnit();
    }

    /** One attribute of a name for each product class, and none beside one for all classes. */
    @Override
    protected void validate(
            UnitOfWork uow, ProductAttribute draft, Optional<ProductAttribute> stored, Problems problems) {
        boolean taken = uow
                .queryStored(ProductAttribute.class, SAME, draft.getName().strip())
                .stream()
                .filter(other -> stored.filter(s -> s.getId() == other.getId()).isEmpty())
                .anyMatch(other -> other.getSeries() == null
                        || draft.getSeries() == null
                        || other.getSeries().equals(draft.getSeries()));
        boolean another = stored.filter(
                        s -> s.isMeasured() != draft.isMeasured() || !Objects.equals(s.getSeries(), draft.getSeries()))
                .filter(s -> isUsed(uow, s))
                .isPresent();
        problems.require(!taken, "name", StructureText.of("attribute.taken", draft.getName()))
                .require(!another, "measured", StructureText.of("attribute.used"));
    }

    private static boolean isUsed(UnitOfWork uow, ProductAttribute attribute) {
        return uow.firstStored(Product.class, USING, attribute.getId()).isPresent();
    }

    @Override
    protected Optional<ProductAttribute> twin(UnitOfWork uow, ProductAttribute draft) {
        return uow.queryStored(ProductAttribute.class, SAME, draft.getName()).stream()
                .filter(other -> Objects.equals(other.getSeries(), draft.getSeries()))
                .findFirst();
    }

    /** What products say of themselves follows the name and the unit. */
    @Override
    protected void stored(UnitOfWork uow, ProductAttribute attribute, boolean isNew) {
        if (!isNew) {
            uow.entities().flush();
            StructureRules rules = new StructureRules(uow);
            uow.query(Product.class, USING, attribute.getId()).forEach(rules::stored);
        }
    }
}
