package org.kontor.catalog.internal.configuration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.catalog.Product;
import org.kontor.catalog.configuration.OptionGroup;
import org.kontor.catalog.configuration.OptionGroups;
import org.kontor.catalog.configuration.ProductOption;
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

/** Keeps what can be chosen of configurable products. */
@Component(service = {OptionGroups.class, RecordService.class})
public final class OptionGroupRecords extends EntityRecords<OptionGroup> implements OptionGroups {

    private static final String OF_PRODUCT =
            "SELECT g FROM OptionGroup g WHERE g.productId = ?1 ORDER BY g.position, g.id";

    private static final RecordType<ProductOption> OPTION = RecordType.of(
                    "productOption", ConfigurationText.SOURCE, ProductOption::new)
            .text("code", 20, ProductOption::getCode, ProductOption::setCode)
            .required()
            .text("label", 120, ProductOption::getLabel, ProductOption::setLabel)
            .required()
            .decimal("surcharge", FieldKind.MONEY, ProductOption::getSurcharge, ProductOption::setSurcharge)
            .required()
            .reference("partId", "product", ProductOption::getPartId, ProductOption::setPartId)
            .decimal("quantity", FieldKind.QUANTITY, ProductOption::getQuantity, ProductOption::setQuantity)
            .required()
            .text("needs", 200, ProductOption::getNeeds, ProductOption::setNeeds)
            .text("excludes", 200, ProductOption::getExcludes, ProductOption::setExcludes)
            .build();

    private static final RecordType<OptionGroup> RECORD = RecordType.of(
                    TYPE, ConfigurationText.SOURCE, OptionGroup::new)
            .reference("productId", "product", OptionGroup::getProductId, OptionGroup::setProductId)
            .required()
            .text("name", 60, OptionGroup::getName, OptionGroup::setName)
            .required()
            .integer("position", OptionGroup::getPosition, OptionGroup::setPosition)
            .required()
            .flag("required", OptionGroup::isRequired, OptionGroup::setRequired)
            .flag("several", OptionGroup::isSeveral, OptionGroup::setSeveral)
            .table("options", OPTION, OptionGroup::getOptions)
            .build();

    /** A service on groups of options. */
    @Activate
    public OptionGroupRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, OptionGroup.class, RECORD, ConfigurationLists.GROUPS);
    }

    @Override
    protected String titleOf(OptionGroup group) {
        return group.getName();
    }

    @Override
    protected void prepare(UnitOfWork uow, OptionGroup blank) {
        blank.setPosition(1);
    }

    /** The groups of a product in their order. */
    static List<OptionGroup> of(UnitOfWork uow, long productId) {
        return uow.queryStored(OptionGroup.class, OF_PRODUCT, productId);
    }

    @Override
    protected void validate(UnitOfWork uow, OptionGroup draft, Optional<OptionGroup> stored, Problems problems) {
        Set<String> elsewhere = new HashSet<>();
        of(uow, draft.getProductId()).stream()
                .filter(group -> stored.filter(s -> s.getId() == group.getId()).isEmpty())
                .forEach(group -> group.getOptions().forEach(option -> elsewhere.add(option.getCode())));
        Set<String> known = new HashSet<>(elsewhere);
        draft.getOptions().forEach(option -> known.add(option.getCode().strip()));
        problems.require(
                uow.find(Product.class, draft.getProductId()).isPresent(),
                "productId",
                ConfigurationText.of("group.product"));
        Set<String> seen = new HashSet<>(elsewhere);
        for (int i = 0; i < draft.getOptions().size(); i++) {
            ProductOption option = draft.getOptions().get(i);
            String at = "options[" + i + "].";
            boolean fresh = seen.add(option.getCode().strip())
                    && OptionCodes.read(option.getCode()).size() == 1;
            boolean part = option.getPartId() == null
                    || !option.getPartId().equals(draft.getProductId())
                            && uow.find(Product.class, option.getPartId()).isPresent();
            problems.require(fresh, at + "code", ConfigurationText.of("option.code", i + 1))
                    .require(part, at + "partId", ConfigurationText.of("option.part", i + 1))
                    .require(
                            option.getQuantity().signum() > 0,
                            at + "quantity",
                            ConfigurationText.of("option.quantity", i + 1));
            checkRule(option, option.getNeeds(), known, at + "needs", i + 1, problems);
            checkRule(option, option.getExcludes(), known, at + "excludes", i + 1, problems);
        }
    }

    private static void checkRule(
            ProductOption option, String rule, Set<String> known, String place, int position, Problems problems) {
        Set<String> named = OptionCodes.read(rule);
        problems.require(
                known.containsAll(named) && !named.contains(option.getCode().strip()),
                place,
                ConfigurationText.of("option.rule", position));
    }

    @Override
    protected void attach(OptionGroup group, Identified line) {
        group.adopt((ProductOption) line);
    }
}
