package org.kontor.orders.internal.quotations;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.kontor.persistence.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** The tables of inquiries and quotations. */
@Component(service = PersistenceContribution.class)
public final class QuotationsPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public QuotationsPersistence() {
        super(
                "org.kontor.orders.quotations",
                List.of("org.kontor.orders"),
                List.of(
                        "org.kontor.orders.quotations.Inquiry",
                        "org.kontor.orders.quotations.InquiryLine",
                        "org.kontor.orders.quotations.Quotation",
                        "org.kontor.orders.quotations.QuotationLine"),
                List.of(
                        "001_quotations.sql",
                        "002_mode.sql",
                        "003_service.sql",
                        "004_configuration.sql",
                        "005_cuts.sql",
                        "006_worth.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(
                new SearchIndex("inquiry", "Inquiry", List.of("number", "subject", "customerName")),
                new SearchIndex("quotation", "Quotation", List.of("number", "title", "customerName")));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                IntegrityCheck.gapFree("inquiries.numbers", QuotationsText.of("check.inquiryNumbers"), "IQ", "INQUIRY"),
                IntegrityCheck.gapFree(
                        "quotations.numbers",
                        QuotationsText.of("check.numbers"),
                        "QU",
                        "(SELECT DISTINCT NUMBER FROM QUOTATION)"),
                new IntegrityCheck(
                        "quotations.total",
                        QuotationsText.of("check.total"),
                        "SELECT q.ID, q.NET_TOTAL, COALESCE(SUM(l.AMOUNT), 0) FROM QUOTATION q"
                                + " LEFT JOIN QUOTATION_LINE l ON l.QUOTATION_ID = q.ID AND l.ALTERNATIVE = FALSE"
                                + " GROUP BY q.ID, q.NET_TOTAL HAVING q.NET_TOTAL <> COALESCE(SUM(l.AMOUNT), 0)"),
                new IntegrityCheck(
                        "quotations.worth",
                        QuotationsText.of("check.worth"),
                        "SELECT q.ID, q.NET_TOTAL, q.RATE, q.HOME_TOTAL FROM QUOTATION q"
                                + " WHERE ABS(q.HOME_TOTAL - q.NET_TOTAL * q.RATE) > 0.5"
                                + " OR q.RATE IS NOT NULL AND q.HOME_TOTAL IS NULL"),
                new IntegrityCheck(
                        "quotations.versions",
                        QuotationsText.of("check.versions"),
                        "SELECT n.ID, n.NUMBER, n.REVISION FROM QUOTATION n JOIN QUOTATION o ON o.ID = n.REPLACES_ID"
                                + " WHERE o.STATE <> 'REPLACED' OR n.REVISION <> o.REVISION + 1"));
    }
}
