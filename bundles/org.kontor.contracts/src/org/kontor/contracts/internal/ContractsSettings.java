package org.kontor.contracts.internal;

import java.util.List;
import org.kontor.contracts.SettlementLead;
import org.kontor.contracts.risks.ContractRisks;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.StandardSetting;
import org.osgi.service.component.annotations.Component;

/**
 * What the company decides about contracts: how early settlements, beginnings and ends are called to mind, and when
 * progress and budgets count as a risk (CON-20).
 */
@Component
public final class ContractsSettings implements SettingContribution {

    /** The setting: so many days before a contract begins or ends it is called to mind (CON-10). */
    static final String TERM_LEAD = "contracts.termLead";

    /** What counts until the company decides otherwise. */
    static final int TERM_LEAD_DAYS = 30;

    private static final int MOST_DAYS = 366;
    private static final int MOST_PERCENT = 100;

    @Override
    public List<StandardSetting> settings() {
        return List.of(
                days(SettlementLead.SETTING, "setting.settlementLead", SettlementLead.USUAL_DAYS),
                days(TERM_LEAD, "setting.termLead", TERM_LEAD_DAYS),
                percent(ContractRisks.BEHIND_SETTING, "setting.behindPoints", ContractRisks.BEHIND_POINTS),
                percent(ContractRisks.BUDGET_SETTING, "setting.budgetShare", ContractRisks.BUDGET_PERCENT));
    }

    private static StandardSetting percent(String id, String label, int usual) {
        return StandardSetting.number(
                id,
                ContractsText.of(label),
                usual,
                1,
                MOST_PERCENT,
                ContractsText.of("setting.percent.wrong", MOST_PERCENT));
    }

    private static StandardSetting days(String id, String label, int usual) {
        return StandardSetting.number(
                id, ContractsText.of(label), usual, 0, MOST_DAYS, ContractsText.of("setting.days.wrong", MOST_DAYS));
    }
}
