package org.kontor.orders.ui.reviews;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.reviews.OrderReviews;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.ReviewRules;
import org.kontor.process.reviews.Verdict;
import org.kontor.workbench.contribution.Badge;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** For each department the orders that wait for it, with their number, and the rules by which they do (ORD-12). */
@Component(service = NavigationContribution.class)
public final class OrderReviewsNavigation extends ModuleNavigation {

    private static final TextSource TEXTS = TextSource.beside(OrderReviewsNavigation.class);
    private static final String LIST = "orderReviews";
    private static final int PLACE = 6;
    private static final int RULES_PLACE = 66;

    /** Entries of the navigation bar. */
    public OrderReviewsNavigation() {
        super(NavigationGroup.MANAGEMENT, LIST);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                waiting(ReviewDepartment.LEGAL, NavigationGroup.CONTRACTS),
                waiting(ReviewDepartment.FINANCE, NavigationGroup.FINANCE),
                waiting(ReviewDepartment.MANAGEMENT, NavigationGroup.MANAGEMENT),
                list(NavigationGroup.ADMINISTRATION, "orderReviewRules", RULES_PLACE, "rule", ReviewRules.AREA));
    }

    private NavigationEntry waiting(ReviewDepartment department, NavigationGroup group) {
        ListRequest request = new ListRequest(
                Optional.empty(),
                List.of(
                        ListFilter.anyOf("department", List.of(department.name())),
                        ListFilter.anyOf("verdict", List.of(Verdict.PENDING.name()))),
                List.of());
        return new NavigationEntry(
                LIST + "-" + department.name().toLowerCase(Locale.ROOT),
                group,
                PLACE,
                icon("review"),
                TEXTS.text("navigation.orderReviews"),
                Optional.of(OrderReviews.TOPIC.permission(department)),
                Optional.of(new Badge.Rows(LIST, request)),
                workplace -> workplace.openList(LIST, request));
    }
}
