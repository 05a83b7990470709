package org.kontor.customers.internal.completeness;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.Customer;
import org.kontor.customers.CustomerKind;
import org.kontor.customers.completeness.Completeness;
import org.kontor.customers.completeness.CompletenessRule;
import org.kontor.customers.completeness.Completion;
import org.kontor.customers.completeness.CountedItem;
import org.kontor.customers.completeness.FileItem;
import org.kontor.identity.settings.SettingGuard;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseReady;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what a complete file has, and counts all customers anew when that changes (CUS-22). */
@Component(service = {RecordService.class, Completeness.class, DatabaseReady.class, SettingGuard.class})
public final class CompletenessRecords extends EntityRecords<CompletenessRule>
        implements Completeness, DatabaseReady, SettingGuard {

    private static final RecordType<CountedItem> ITEM = RecordType.of(
                    "countedItem", CompletenessText.SOURCE, CountedItem::new)
            .choice("item", FileItem.class, CountedItem::getItem, CountedItem::setItem)
            .required()
            .integer("weight", CountedItem::getWeight, CountedItem::setWeight)
            .required()
            .build();

    private static final RecordType<CompletenessRule> TYPE = RecordType.of(
                    "completenessRule", CompletenessText.SOURCE, CompletenessRule::new)
            .choice("kind", CustomerKind.class, CompletenessRule::getKind, CompletenessRule::setKind)
            .table("items", ITEM, CompletenessRule::getItems)
            .build();

    private static final int MOST_WEIGHT = 1000;

    private final Recount recount;

    /** A service on the rules. */
    @Activate
    public CompletenessRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, CompletenessRule.class, TYPE, CompletenessLists.RULES);
        recount = new Recount(units);
    }

    /** Enters the standard rule, which the company then changes as it likes. */
    @Override
    public void ready() {
        units().run(Actor.system(), "identity.edit", uow -> {
            if (uow.first(CompletenessRule.class, "SELECT r FROM CompletenessRule r WHERE r.kind IS NULL")
                    .isEmpty()) {
                CompletenessRule rule = new CompletenessRule();
                Weights.STANDARD.each().forEach((item, weight) -> {
                    CountedItem counted = new CountedItem(item, weight);
                    rule.adopt(counted);
                    rule.getItems().add(counted);
                });
                uow.add(rule);
            }
        });
    }

    @Override
    protected String titleOf(CompletenessRule rule) {
        return rule.getKind() == null
                ? CompletenessText.of("rule.others").toString()
                : CompletenessText.of("rule.kind", CompletenessText.of("CustomerKind." + rule.getKind()))
                        .toString();
    }

    @Override
    protected void validate(
            UnitOfWork uow, CompletenessRule draft, Optional<CompletenessRule> stored, Problems problems) {
        boolean taken = uow.query(CompletenessRule.class, "SELECT r FROM CompletenessRule r").stream()
                .anyMatch(other -> other.getKind() == draft.getKind()
                        && !Optional.of(other).equals(stored));
        problems.require(!taken, "kind", CompletenessText.of("rule.taken"));
        boolean wasGeneral = stored.filter(r -> r.getKind() == null).isPresent();
        problems.require(!wasGeneral || draft.getKind() == null, "kind", CompletenessText.of("rule.general"));
        Set<FileItem> seen = EnumSet.noneOf(FileItem.class);
        for (int i = 0; i < draft.getItems().size(); i++) {
            CountedItem item = draft.getItems().get(i);
            String place = "items[" + i + "].";
            if (!seen.add(item.getItem())) {
                problems.add(Problem.error(place + "item", CompletenessText.of("item.twice")));
            }
            if (item.getWeight() <= 0 || item.getWeight() > MOST_WEIGHT) {
                problems.add(Problem.error(place + "weight", CompletenessText.of("item.weight", MOST_WEIGHT)));
            }
        }
    }

    @Override
    protected void stored(UnitOfWork uow, CompletenessRule rule, boolean isNew) {
        uow.afterCommit(recount::run);
    }

    @Override
    protected void attach(CompletenessRule rule, Identified line) {
        rule.adopt((CountedItem) line);
    }

    @Override
    public Optional<Text> objection(UnitOfWork uow, String code, String value) {
        return Optional.empty();
    }

    /** Files count from another percentage on: since when they do is said anew. */
    @Override
    public void decided(UnitOfWork uow, String code) {
        if (code.equals(CompletenessSettings.ENOUGH)) {
            uow.afterCommit(recount::run);
        }
    }

    @Override
    public int enough(Actor actor) {
        return units().read(actor, "customers.view", CompletenessSettings::enough);
    }

    @Override
    public Completion of(Actor actor, Customer draft) {
        CustomerKind kind =
                Optional.ofNullable(draft.getClassification().getKind()).orElse(CustomerKind.PROSPECT);
        return units().read(actor, "customers.view", uow -> Weigher.byKind(uow)
                .get(kind)
                .completion(draft, CompletenessSettings.enough(uow)));
    }

    /** Items offered when a rule is begun: those of the standard, for all to see what there is. */
    @Override
    protected void prepare(UnitOfWork uow, CompletenessRule blank) {
        if (blank.getItems().isEmpty()) {
            List.copyOf(Weights.STANDARD.each().entrySet())
                    .forEach(e -> blank.getItems().add(new CountedItem(e.getKey(), e.getValue())));
        }
    }
}
