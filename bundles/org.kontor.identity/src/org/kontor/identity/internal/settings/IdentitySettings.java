package org.kontor.identity.internal.settings;

import java.util.List;
import java.util.Optional;
import org.kontor.identity.internal.IdentityText;
import org.kontor.identity.settings.CodingRule;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.StandardSetting;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.text.Text;
import org.osgi.service.component.annotations.Component;

/** What every company decides: its currency, and whether codes may be typed that do not follow its rules. */
@Component
public final class IdentitySettings implements SettingContribution {

    @Override
    public List<StandardSetting> settings() {
        return List.of(
                new StandardSetting(
                        "currency", IdentityText.of("setting.currency"), "CNY", IdentitySettings::wrongCurrency),
                StandardSetting.choice(CodingRule.FREE, IdentityText.of("coding.free"), true));
    }

    private static Optional<Text> wrongCurrency(String code) {
        boolean known = Money.isCurrency(code);
        return known ? Optional.empty() : Optional.of(IdentityText.of("setting.currency.unknown", code));
    }
}
