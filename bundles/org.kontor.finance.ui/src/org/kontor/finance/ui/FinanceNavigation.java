package org.kontor.finance.ui;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Badge;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of this module in the navigation bar. */
@Component
public final class FinanceNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(FinanceNavigation.class);
    private static final String AREA = "finance";

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        "toInvoice",
                        NavigationGroup.FINANCE,
                        10,
                        Icon.of(FinanceNavigation.class, "icons/queue.svg"),
                        TEXTS.text("toInvoice"),
                        Optional.of("finance.edit"),
                        Optional.of(Badge.Rows.of("toInvoice")),
                        Destination.list("toInvoice")),
                entry("invoices", NavigationGroup.FINANCE, 20, "invoice"),
                entry("creditNotes", NavigationGroup.FINANCE, 25, "creditnote"),
                entry("receivables", NavigationGroup.FINANCE, 30, "receivable"),
                entry("receipts", NavigationGroup.FINANCE, 40, "money"),
                entry("bankStatements", NavigationGroup.FINANCE, 45, "bank"),
                entry("dunningLetters", NavigationGroup.FINANCE, 50, "letter"),
                entry("reconciliations", NavigationGroup.FINANCE, 55, "statement"),
                NavigationEntry.list(
                        "commissions",
                        NavigationGroup.FINANCE,
                        60,
                        Icon.of(FinanceNavigation.class, "icons/commission.svg"),
                        TEXTS.text("navigation.commissions"),
                        "commission"),
                entry("journalBatches", NavigationGroup.FINANCE, 70, "books"),
                entry("dunningLevels", NavigationGroup.FINANCE, 90, "letter"),
                entry("commissionSchemes", NavigationGroup.FINANCE, 92, "commission"),
                entry("sellerRanks", NavigationGroup.FINANCE, 93, "commission"),
                entry("exchangeRates", NavigationGroup.FINANCE, 95, "rate"));
    }

    private static NavigationEntry entry(String list, NavigationGroup group, int order, String icon) {
        return NavigationEntry.list(
                list,
                group,
                order,
                Icon.of(FinanceNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                AREA);
    }
}
