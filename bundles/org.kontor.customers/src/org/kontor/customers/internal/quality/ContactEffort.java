package org.kontor.customers.internal.quality;

import java.util.List;
import org.kontor.customers.quality.Effort;
import org.kontor.customers.quality.EffortSource;
import org.osgi.service.component.annotations.Component;

/** A contact takes time. */
@Component
public final class ContactEffort implements EffortSource {

    static final Effort CONTACT = Effort.each("activities", 150, QualityText.SOURCE);

    @Override
    public List<Effort> efforts() {
        return List.of(CONTACT);
    }
}
