package org.kontor.customers.internal;

import java.util.List;
import org.kontor.identity.settings.CodingRule;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.StandardSetting;
import org.osgi.service.component.annotations.Component;

/** What the company decides about customers: by which rule they are coded (CUS-05). */
@Component
public final class CustomersSettings implements SettingContribution {

    static final String CODING = "coding.customer";
    static final String USUAL_CODING = "C-#####";

    @Override
    public List<StandardSetting> settings() {
        return List.of(new StandardSetting(CODING, CustomersText.of(CODING), USUAL_CODING, CodingRule::problem));
    }
}
