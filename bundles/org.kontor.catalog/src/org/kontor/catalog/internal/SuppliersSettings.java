package org.kontor.catalog.internal;

import java.util.List;
import org.kontor.identity.settings.CodingRule;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.StandardSetting;
import org.osgi.service.component.annotations.Component;

/** What the company decides about suppliers: by which rule they are coded (CUS-05). */
@Component
public final class SuppliersSettings implements SettingContribution {

    static final String CODING = "coding.supplier";
    static final String USUAL_CODING = "S-#####";

    @Override
    public List<StandardSetting> settings() {
        return List.of(new StandardSetting(CODING, CatalogText.of(CODING), USUAL_CODING, CodingRule::problem));
    }
}
