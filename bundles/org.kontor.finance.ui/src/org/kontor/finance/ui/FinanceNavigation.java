package org.kontor.finance.ui;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Badge;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of this module in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class FinanceNavigation extends ModuleNavigation {

    private static final TextSource TEXTS = TextSource.beside(FinanceNavigation.class);

    /** Entries of the navigation bar. */
    public FinanceNavigation() {
        super(NavigationGroup.FINANCE, "finance");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        "toInvoice",
                        NavigationGroup.FINANCE,
                        10,
                        icon("queue"),
                        TEXTS.text("toInvoice"),
                        Optional.of("finance.edit"),
                        Optional.of(Badge.Rows.of("toInvoice")),
                        Destination.list("toInvoice")),
                list("invoices", 20, "invoice"),
                list("creditNotes", 25, "creditnote"),
                list("receivables", 30, "receivable"),
                list("receipts", 40, "money"),
                list("bankStatements", 45, "bank"),
                list("dunningLetters", 50, "letter"),
                list("reconciliations", 55, "statement"),
                list("commissions", 60, "commission", "commission"),
                list("journalBatches", 70, "books"),
                list("dunningLevels", 90, "letter"),
                list("commissionSchemes", 92, "commission"),
                list("sellerRanks", 93, "commission"),
                list("exchangeRates", 95, "rate"),
                list("bankAccounts", 96, "bank"),
                list(NavigationGroup.CONTRACTS, "compensations", 42, "compensation", "compensation"),
                list("priceProtections", 97, "compensation", "compensation"));
    }
}
