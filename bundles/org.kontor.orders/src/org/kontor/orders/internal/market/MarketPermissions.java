package org.kontor.orders.internal.market;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.kontor.orders.market.MarketRegister;
import org.osgi.service.component.annotations.Component;

/** The permissions of the market register: who sells writes, managers say what a note is worth (KPI-08). */
@Component(service = PermissionContribution.class)
public final class MarketPermissions extends ModulePermissions {

    /** The permission to say what a note is worth. */
    static final String RATE = MarketRegister.AREA + ".rate";

    /** Names them. */
    public MarketPermissions() {
        super(MarketRegister.AREA, MarketText.SOURCE, "view", "edit", "rate");
        give(StandardRole.SALES, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view", "edit", "rate");
        give(StandardRole.MANAGEMENT, "view", "rate");
        give(StandardRole.GENERAL_OFFICE, "view");
    }
}
