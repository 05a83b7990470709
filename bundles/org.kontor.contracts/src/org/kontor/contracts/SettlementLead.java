package org.kontor.contracts;

import org.kontor.identity.settings.CompanySettings;
import org.kontor.persistence.list.SqlReader;

/** How many days before it is due a settlement is called to mind: one setting for reminders and the home page. */
public final class SettlementLead {

    /** The code of the setting. */
    public static final String SETTING = "contracts.settlementLead";

    /** What counts until the company decides otherwise. */
    public static final int USUAL_DAYS = 7;

    private SettlementLead() {}

    /** The days that the company decided. */
    public static int days(SqlReader reader) {
        return CompanySettings.number(reader, SETTING, USUAL_DAYS);
    }
}
