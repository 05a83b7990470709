package org.kontor.process.internal.reviews;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.kontor.process.reviews.ReviewRules;
import org.osgi.service.component.annotations.Component;

/** The permissions of those who say which documents are reviewed by whom. */
@Component(service = PermissionContribution.class)
public final class RulePermissions extends ModulePermissions {

    /** Names them. */
    public RulePermissions() {
        super(ReviewRules.AREA, ReviewsText.SOURCE, "view", "edit");
        give(StandardRole.ADMINISTRATOR, "view", "edit");
        give(StandardRole.CONTRACTS, "view");
        give(StandardRole.LEGAL, "view");
    }
}
