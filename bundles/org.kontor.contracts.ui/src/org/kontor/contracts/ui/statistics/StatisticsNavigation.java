package org.kontor.contracts.ui.statistics;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The statistics of contracts, all settlements and what is to be paid in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class StatisticsNavigation extends ModuleNavigation {

    private static final TextSource TEXTS = TextSource.beside(StatisticsNavigation.class);
    private static final String PAGE = "contractStatistics";

    /** Entries of the navigation bar. */
    public StatisticsNavigation() {
        super(NavigationGroup.CONTRACTS, "contracts");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        PAGE,
                        NavigationGroup.CONTRACTS,
                        45,
                        icon("statistics"),
                        TEXTS.text("statistics"),
                        Optional.of("contracts.view"),
                        Optional.empty(),
                        Destination.page(PAGE, TEXTS.text("statistics"), StatisticsPart.ID)),
                list("contractGoods", 46, "goods"),
                list("contractSettlements", 12, "settlements"),
                list("contractPayments", 13, "settlements"),
                list("payables", 14, "payables"),
                list("receivedInvoices", 15, "payables"));
    }
}
