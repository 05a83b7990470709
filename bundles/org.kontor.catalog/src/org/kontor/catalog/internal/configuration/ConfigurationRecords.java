package org.kontor.catalog.internal.configuration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.catalog.Product;
import org.kontor.catalog.configuration.Choices;
import org.kontor.catalog.configuration.Configuration;
import org.kontor.catalog.configuration.Configurator;
import org.kontor.catalog.configuration.OptionGroup;
import org.kontor.catalog.configuration.ProductOption;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.ShownRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps and shows what was configured. */
@Component(service = {Configurator.class, RecordService.class})
public final class ConfigurationRecords extends ShownRecords<Configuration> implements Configurator {

    private static final int LONGEST_SUMMARY = 1000;

    private static final RecordType<Configuration> RECORD = RecordType.of(
                    TYPE, ConfigurationText.SOURCE, Configuration::new)
            .shownText("number", Configuration::getNumber)
            .shownReference("productId", "product", Configuration::getProductId)
            .shownLongText("summary", Configuration::getSummary)
            .shownDecimal("surcharge", FieldKind.MONEY, Configuration::getSurcharge)
            .shownText("currency", Configuration::getCurrency)
            .build();

    /** A service on configurations. */
    @Activate
    public ConfigurationRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(
                units,
                queries,
                Configuration.class,
                RECORD,
                ConfigurationLists.CONFIGURATIONS,
                ConfigurationText.of("configuration.fixed"));
    }

    @Override
    protected String titleOf(Configuration configuration) {
        return configuration.getNumber() + "  " + configuration.getSummary();
    }

    @Override
    public Optional<Choices> choices(Actor actor, long productId) {
        return units().read(actor, "catalog.view", uow -> choices(uow, productId));
    }

    private static Optional<Choices> choices(UnitOfWork uow, long productId) {
        List<OptionGroup> groups = OptionGroupRecords.of(uow, productId);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        Product product = uow.get(Product.class, productId);
        return Optional.of(new Choices(
                productId,
                product.getName(),
                product.getCurrency(),
                groups.stream().map(ConfigurationRecords::group).toList()));
    }

    private static Choices.Group group(OptionGroup group) {
        return new Choices.Group(
                group.getName(),
                group.isRequired(),
                group.isSeveral(),
                group.getOptions().stream().map(ConfigurationRecords::option).toList());
    }

    private static Choices.Option option(ProductOption option) {
        return new Choices.Option(
                option.getCode(),
                option.getLabel(),
                Optional.ofNullable(option.getPartId()),
                option.getQuantity(),
                option.getSurcharge(),
                OptionCodes.read(option.getNeeds()),
                OptionCodes.read(option.getExcludes()));
    }

    @Override
    public Set<String> chosen(Actor actor, long configurationId) {
        return units().read(
                        actor,
                        "catalog.view",
                        uow -> OptionCodes.read(
                                uow.get(Configuration.class, configurationId).getCodes()));
    }

    @Override
    public Configuration keep(Actor actor, long productId, Set<String> codes) {
        return units().change(actor, "catalog.configure", uow -> keep(uow, productId, codes));
    }

    @Override
    public Configuration keep(UnitOfWork uow, long productId, Set<String> codes) {
        Optional<Choices> choices = choices(uow, productId);
        List<Problem> problems = choices.map(found -> found.problems(codes))
                .orElseGet(() -> List.of(Problem.error("choice", ConfigurationText.of("configuration.none"))));
        new Problems().addAll(problems).refuseOnError();
        Choices found = choices.orElseThrow();
        String summary = found.summary(codes);
        Configuration kept = new Configuration();
        kept.setNumber(uow.nextNumber("CF-" + uow.today().getYear()));
        kept.setProductId(productId);
        kept.setCodes(OptionCodes.write(
                found.options(codes).stream().map(Choices.Option::code).toList()));
        kept.setSummary(summary.substring(0, Math.min(LONGEST_SUMMARY, summary.length())));
        kept.setSurcharge(found.surcharge(codes));
        kept.setCurrency(found.currency());
        uow.add(kept);
        uow.changed(ref(kept));
        return kept;
    }

    @Override
    public List<Problem> objections(UnitOfWork uow, long configurationId) {
        Configuration kept = uow.get(Configuration.class, configurationId);
        return choices(uow, kept.getProductId())
                .map(found -> found.problems(OptionCodes.read(kept.getCodes())))
                .orElseGet(() -> List.of(Problem.error("choice", ConfigurationText.of("configuration.none"))));
    }
}
