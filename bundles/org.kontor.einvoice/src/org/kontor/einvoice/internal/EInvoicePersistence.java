package org.kontor.einvoice.internal;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tables of e-invoices; they refer to those of finance and go when finance goes. */
@Component(
        service = PersistenceContribution.class,
        reference =
                @Reference(
                        name = "finance",
                        service = PersistenceContribution.class,
                        target = "(component.name=org.kontor.finance.internal.FinancePersistence)"))
public final class EInvoicePersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public EInvoicePersistence() {
        super(
                "org.kontor.einvoice",
                List.of("org.kontor.finance"),
                List.of(
                        "org.kontor.einvoice.EInvoice",
                        "org.kontor.einvoice.Issuer",
                        "org.kontor.einvoice.ProductTaxCode",
                        "org.kontor.einvoice.TaxRate"),
                List.of(
                        "001_einvoice.sql",
                        "002_ubl.sql",
                        "003_electronic_address.sql",
                        "004_companies.sql",
                        "005_registration.sql"));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                IntegrityCheck.gapFree("einvoices.numbers", EInvoiceText.of("check.numbers"), "EI", "EINVOICE"),
                new IntegrityCheck(
                        "einvoices.total",
                        EInvoiceText.of("check.total"),
                        "SELECT e.NUMBER, e.NET, e.TAX, e.TOTAL FROM EINVOICE e WHERE e.NET + e.TAX <> e.TOTAL"));
    }
}
