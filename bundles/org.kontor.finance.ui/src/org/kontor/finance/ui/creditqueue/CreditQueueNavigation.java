package org.kontor.finance.ui.creditqueue;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.workbench.contribution.Badge;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The credit queue in the navigation bar. */
@Component
public final class CreditQueueNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(CreditQueueNavigation.class);

    private static final ListRequest IN_REVIEW = new ListRequest(
            Optional.empty(),
            List.of(ListFilter.anyOf("state", List.of(SalesOrderState.CREDIT_REVIEW.name()))),
            List.of());

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                "creditQueue",
                NavigationGroup.FINANCE,
                1,
                Icon.of(CreditQueueNavigation.class, "icons/creditqueue.svg"),
                TEXTS.text("creditQueue"),
                Optional.of("finance.credit"),
                Optional.of(new Badge.Rows("orders", IN_REVIEW)),
                Destination.page("creditQueue", TEXTS.text("creditQueue"), CreditQueuePart.ID)));
    }
}
