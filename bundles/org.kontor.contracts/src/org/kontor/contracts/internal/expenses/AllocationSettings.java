package org.kontor.contracts.internal.expenses;

import java.util.List;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.StandardSetting;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** What the company decides about shared costs: the revenue of how many months shares them (FIN-19). */
@Component
public final class AllocationSettings implements SettingContribution {

    private static final String MONTHS = "allocation.revenueMonths";
    private static final int USUAL_MONTHS = 1;
    private static final int MOST_MONTHS = 36;

    @Override
    public List<StandardSetting> settings() {
        return List.of(StandardSetting.number(
                MONTHS,
                ExpensesText.of("setting.revenueMonths"),
                USUAL_MONTHS,
                1,
                MOST_MONTHS,
                ExpensesText.of("setting.revenueMonths.wrong", MOST_MONTHS)));
    }

    /** How many months count, the month of the expense among them. */
    static int months(UnitOfWork uow) {
        return CompanySettings.text(uow, MONTHS).map(Integer::parseInt).orElse(USUAL_MONTHS);
    }
}
