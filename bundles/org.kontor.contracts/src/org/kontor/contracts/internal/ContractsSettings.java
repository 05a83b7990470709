package org.kontor.contracts.internal;

import java.util.List;
import org.kontor.contracts.SettlementLead;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.StandardSetting;
import org.osgi.service.component.annotations.Component;

/** What the company decides about contracts: how early settlements, beginnings and ends are called to mind. */
@Component
public final class ContractsSettings implements SettingContribution {

    /** The setting: so many days before a contract begins or ends it is called to mind (CON-10). */
    static final String TERM_LEAD = "contracts.termLead";

    /** What counts until the company decides otherwise. */
    static final int TERM_LEAD_DAYS = 30;

    private static final int MOST_DAYS = 366;

    @Override
    public List<StandardSetting> settings() {
        return List.of(
                days(SettlementLead.SETTING, "setting.settlementLead", SettlementLead.USUAL_DAYS),
                days(TERM_LEAD, "setting.termLead", TERM_LEAD_DAYS));
    }

    private static StandardSetting days(String id, String label, int usual) {
        return StandardSetting.number(
                id, ContractsText.of(label), usual, 0, MOST_DAYS, ContractsText.of("setting.days.wrong", MOST_DAYS));
    }
}
