package org.kontor.customers.internal.quality;

import java.util.List;
import org.kontor.customers.quality.Effort;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.StandardSetting;
import org.osgi.service.component.annotations.Component;

/** What the company decides about the quality of customers. */
@Component
public final class QualitySettings implements SettingContribution {

    static final String MARGIN = "quality.margin";
    static final int USUAL_MARGIN = 20;
    static final String PHASE_OUT = "quality.phaseOut";
    static final int ALL_OF_IT = 100;
    static final String LITTLE = "quality.little";
    static final int LITTLE_SHARE = 5;

    private static final int MOST_PERCENT = 1000;
    private static final int MOST_COST = 999_999;

    @Override
    public List<StandardSetting> settings() {
        Effort.Price contact = ContactEffort.CONTACT.price().orElseThrow();
        return List.of(
                percent(MARGIN, USUAL_MARGIN),
                percent(PHASE_OUT, ALL_OF_IT),
                percent(LITTLE, LITTLE_SHARE),
                StandardSetting.number(
                        contact.setting(),
                        contact.label(),
                        contact.usual(),
                        0,
                        MOST_COST,
                        QualityText.of("setting.number", MOST_COST)));
    }

    private static StandardSetting percent(String code, int usual) {
        return StandardSetting.number(
                code, QualityText.of(code), usual, 0, MOST_PERCENT, QualityText.of("setting.number", MOST_PERCENT));
    }
}
