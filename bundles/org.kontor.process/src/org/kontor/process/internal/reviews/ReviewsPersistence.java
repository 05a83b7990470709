package org.kontor.process.internal.reviews;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The table of review rules. */
@Component(service = PersistenceContribution.class)
public final class ReviewsPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public ReviewsPersistence() {
        super(
                "org.kontor.process.reviews",
                List.of("org.kontor.process"),
                List.of("org.kontor.process.reviews.Review", "org.kontor.process.reviews.ReviewRule"),
                List.of("001_rules.sql"));
    }
}
