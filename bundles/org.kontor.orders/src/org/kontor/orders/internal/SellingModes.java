package org.kontor.orders.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.customers.SalesChannel;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.StandardSetting;
import org.kontor.identity.values.StandardValues;
import org.kontor.identity.values.ValueListContribution;
import org.kontor.orders.SalesModes;
import org.osgi.service.component.annotations.Component;

/** The sales modes as a new company begins with them, and which of them is proposed for the customers of a channel (ORD-20). */
@Component(service = {ValueListContribution.class, SettingContribution.class})
public final class SellingModes implements ValueListContribution, SettingContribution {

    private static final String DIRECT = "direct";
    private static final String DISTRIBUTION = "distribution";
    private static final String FRANCHISE = "franchise";
    private static final String ENGINEERING = "engineering";
    private static final String RETAIL = "retail";

    @Override
    public List<StandardValues> valueLists() {
        return List.of(StandardValues.of(
                OrdersText.SOURCE, SalesModes.LIST, DIRECT, DISTRIBUTION, FRANCHISE, ENGINEERING, RETAIL));
    }

    @Override
    public List<StandardSetting> settings() {
        return List.of(
                proposal(SalesChannel.HEAD_OFFICE, DIRECT),
                proposal(SalesChannel.SUBSIDIARY, DIRECT),
                proposal(SalesChannel.FRANCHISEE, FRANCHISE),
                proposal(SalesChannel.DEALER, DISTRIBUTION),
                proposal(SalesChannel.PROJECT, ENGINEERING),
                proposal(SalesChannel.RETAIL, RETAIL));
    }

    private static StandardSetting proposal(SalesChannel channel, String mode) {
        return new StandardSetting(
                SalesModes.setting(channel),
                OrdersText.of("setting.salesMode." + channel.name()),
                OrdersText.of("values." + SalesModes.LIST + "." + mode).toString(),
                value -> Optional.empty());
    }
}
