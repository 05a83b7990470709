package org.kontor.contracts.internal.reviews;

import org.kontor.contracts.internal.ContractsText;
import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of those who answer for a department when contracts are reviewed. */
@Component(service = PermissionContribution.class)
public final class ReviewPermissions extends ModulePermissions {

    /** Names them. */
    public ReviewPermissions() {
        super("contractReviews", ContractsText.SOURCE, "view", "legal", "finance", "management");
        give(StandardRole.CONTRACTS, "view", "legal");
        give(StandardRole.LEGAL, "view", "legal");
        give(StandardRole.FINANCE, "view", "finance");
        give(StandardRole.MANAGEMENT, "view", "management");
    }
}
