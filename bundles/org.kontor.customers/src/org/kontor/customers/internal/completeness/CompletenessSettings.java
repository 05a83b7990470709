package org.kontor.customers.internal.completeness;

import java.util.List;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.StandardSetting;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** From how many percent on a customer's file is complete enough: 80, unless the company says otherwise (KPI-08). */
@Component
public final class CompletenessSettings implements SettingContribution {

    static final String ENOUGH = "completeness.enough";
    static final int USUAL = 80;

    private static final int ALL = 100;

    @Override
    public List<StandardSetting> settings() {
        return List.of(StandardSetting.number(
                ENOUGH, CompletenessText.of(ENOUGH), USUAL, 1, ALL, CompletenessText.of("enough.unknown", ALL)));
    }

    /** What the company decided. */
    static int enough(UnitOfWork uow) {
        return CompanySettings.text(uow, ENOUGH).map(Integer::parseInt).orElse(USUAL);
    }
}
