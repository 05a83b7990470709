package org.kontor.identity.internal.settings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.identity.internal.IdentityText;
import org.kontor.identity.settings.Setting;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.SettingGuard;
import org.kontor.identity.settings.StandardSetting;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseReady;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps what the company decided. What a module brings is entered once; from then on the company's own value counts. */
@Component(service = {RecordService.class, DatabaseReady.class})
public final class SettingRecords extends EntityRecords<Setting> implements DatabaseReady {

    private static final RecordType<Setting> TYPE = RecordType.of("setting", IdentityText.SOURCE, Setting::new)
            .shownText("label", Setting::getLabel)
            .text("value", 80, Setting::getValue, Setting::setValue)
            .required()
            .build();

    private final List<SettingContribution> contributions = new CopyOnWriteArrayList<>();
    private final List<SettingGuard> guards = new CopyOnWriteArrayList<>();

    /** A service on settings. */
    @Activate
    public SettingRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, Setting.class, TYPE, Lists.SETTINGS);
    }

    /** A module came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addContribution(SettingContribution contribution) {
        contributions.add(contribution);
    }

    /** What was decided stays when the module goes. */
    void removeContribution(SettingContribution contribution) {
        contributions.remove(contribution);
    }

    /** A module has a say from now on. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addGuard(SettingGuard guard) {
        guards.add(guard);
    }

    void removeGuard(SettingGuard guard) {
        guards.remove(guard);
    }

    @Override
    public void ready() {
        units().run(Actor.system(), "identity.edit", uow -> contributions.stream()
                .flatMap(contribution -> contribution.settings().stream())
                .forEach(setting -> enterOnce(uow, setting)));
    }

    private static void enterOnce(UnitOfWork uow, StandardSetting setting) {
        boolean known = uow.first(Setting.class, "SELECT s FROM Setting s WHERE s.code = ?1", setting.code())
                .isPresent();
        if (!known) {
            uow.add(new Setting(setting.code(), setting.label().toString(), setting.value()));
        }
    }

    @Override
    protected String titleOf(Setting setting) {
        return setting.getLabel();
    }

    @Override
    public boolean creatable(Actor actor) {
        return false;
    }

    @Override
    protected void validate(UnitOfWork uow, Setting draft, Optional<Setting> stored, Problems problems) {
        stored.flatMap(this::standard)
                .flatMap(standard -> standard.check().apply(draft.getValue()))
                .ifPresent(wrong -> problems.add(Problem.error("value", wrong)));
        stored.filter(setting -> !setting.getValue().equals(draft.getValue())).ifPresent(setting -> guards.stream()
                .flatMap(guard -> guard.objection(uow, setting.getCode(), draft.getValue()).stream())
                .forEach(objection -> problems.add(Problem.error("value", objection))));
    }

    @Override
    protected void stored(UnitOfWork uow, Setting setting, boolean isNew) {
        guards.forEach(guard -> guard.decided(uow, setting.getCode()));
    }

    /** What the module said, if it is installed. */
    private Optional<StandardSetting> standard(Setting setting) {
        return contributions.stream()
                .flatMap(contribution -> contribution.settings().stream())
                .filter(standard -> standard.code().equals(setting.getCode()))
                .findFirst();
    }

    /** The administrator's list of settings. */
    @Component
    public static final class Lists implements ListContribution {

        static final ListDefinition SETTINGS = ListDefinition.of("settings", "identity", "setting", IdentityText.SOURCE)
                .from("COMPANY_SETTING s", "s.ID")
                .searched("label", "s.LABEL", 50)
                .searched("value", "s.SETTING_VALUE", 14)
                .orderBy("label", true)
                .build();

        @Override
        public List<ListDefinition> lists() {
            return List.of(SETTINGS);
        }
    }
}
