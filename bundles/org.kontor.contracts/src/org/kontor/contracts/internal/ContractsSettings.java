package org.kontor.contracts.internal;

import java.util.List;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.StandardSetting;
import org.osgi.service.component.annotations.Component;

/** What the company decides about contracts: how early a settlement is called to mind (R-01, FIN-02). */
@Component
public final class ContractsSettings implements SettingContribution {

    /** The setting: so many days before a settlement is due it is called to mind. */
    static final String LEAD = "contracts.settlementLead";

    /** What counts until the company decides otherwise. */
    static final int LEAD_DAYS = 7;

    private static final int MOST_DAYS = 366;

    @Override
    public List<StandardSetting> settings() {
        return List.of(StandardSetting.number(
                LEAD,
                ContractsText.of("setting.settlementLead"),
                LEAD_DAYS,
                0,
                MOST_DAYS,
                ContractsText.of("setting.settlementLead.wrong", MOST_DAYS)));
    }
}
