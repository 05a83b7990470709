package org.kontor.aftersales.internal;

import java.util.List;
import org.kontor.customers.quality.Effort;
import org.kontor.customers.quality.EffortSource;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.StandardSetting;
import org.osgi.service.component.annotations.Component;

/** A service request costs work (CUS-11); the company says how much. */
@Component
public final class ServiceEffort implements EffortSource, SettingContribution {

    private static final int MOST = 999_999;
    private static final Effort REQUEST = Effort.each(ServiceMeasures.REQUESTS, 300, ServiceText.SOURCE);

    @Override
    public List<Effort> efforts() {
        return List.of(REQUEST);
    }

    @Override
    public List<StandardSetting> settings() {
        return REQUEST.price().stream()
                .map(price -> StandardSetting.number(
                        price.setting(), price.label(), price.usual(), 0, MOST, ServiceText.of("quality.number", MOST)))
                .toList();
    }
}
