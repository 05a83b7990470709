package org.kontor.finance.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kontor.identity.CompanyChoice;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SharedRows;
import org.kontor.persistence.list.SqlReader;
import org.kontor.process.segments.Segments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who owes how much and how long it is past due, on a day of choice; of all customers or of a segment. */
@Component(service = ReportDataset.class)
public final class ReceivablesByAge extends ShippedDataset {

    private static final String CUSTOMERS = "customers";

    private final SqlReader reader;
    private final Segments segments;

    /** A data set over the open database. */
    @Activate
    public ReceivablesByAge(@Reference SqlReader reader, @Reference Segments segments) {
        this(reader, segments, Clock.systemDefaultZone());
    }

    ReceivablesByAge(SqlReader reader, Segments segments, Clock clock) {
        super(
                Shape.of("finance.receivablesByAge", "finance.view", FinanceText.SOURCE, "dataset.receivablesByAge")
                        .column("customerNumber", FieldKind.TEXT)
                        .column("customerName", FieldKind.TEXT)
                        .column("notDue", FieldKind.MONEY)
                        .column("days30", FieldKind.MONEY)
                        .column("days60", FieldKind.MONEY)
                        .column("days90", FieldKind.MONEY)
                        .column("older", FieldKind.MONEY)
                        .column("total", FieldKind.MONEY)
                        .parameter("asOf", FieldKind.DATE)
                        .ofCompany(actor -> CompanyChoice.names(reader))
                        .ofSegment(),
                clock);
        this.reader = reader;
        this.segments = segments;
    }

    @Override
    public List<String> offers(Actor actor, String parameter) {
        if (!parameter.equals(SEGMENT)) {
            return super.offers(actor, parameter);
        }
        return actor.may(CUSTOMERS + ".view")
                ? segments.offered(actor, CUSTOMERS).stream()
                        .map(Segments.Offer::name)
                        .toList()
                : List.of();
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        Optional<Set<Long>> wanted = text(given, SEGMENT).map(name -> segments.named(actor, CUSTOMERS, name));
        LocalDate asOf = dayOrToday(given, "asOf");
        List<Object> parameters = new ArrayList<>();
        String columns = between(parameters, asOf, null)
                + ", " + between(parameters, asOf.minusDays(30), asOf)
                + ", " + between(parameters, asOf.minusDays(60), asOf.minusDays(30))
                + ", " + between(parameters, asOf.minusDays(90), asOf.minusDays(60))
                + ", " + between(parameters, null, asOf.minusDays(90));
        parameters.add(asOf);
        String own = DataScope.condition(actor, "finance", "i.OWNER_ID", "i.DEPARTMENT_ID", parameters);
        String visible = SharedRows.or(reader, actor, "finance", "invoice", "i.ID", own, parameters);
        String company = CompanyChoice.condition(reader, given, "i.DEPARTMENT_ID", parameters);
        String sql = "SELECT i.CUSTOMER_NUMBER, MAX(i.CUSTOMER_NAME), " + columns
                + ", SUM(e.AMOUNT), MAX(i.CUSTOMER_ID) FROM INVOICE i"
                + " JOIN RECEIVABLE_ENTRY e ON e.INVOICE_ID = i.ID WHERE e.BOOKED_ON <= ? AND " + visible
                + " AND " + company
                + " GROUP BY i.CUSTOMER_NUMBER HAVING SUM(e.AMOUNT) <> 0 ORDER BY 8 DESC, 1";
        List<FieldKind> kinds = new ArrayList<>(kinds());
        int customer = kinds.size();
        kinds.add(FieldKind.REFERENCE);
        reader.read(sql, parameters, kinds, row -> {
            if (wanted.isEmpty() || wanted.get().contains(row[customer])) {
                sink.accept(Arrays.copyOf(row, customer));
            }
            return true;
        });
    }

    /** The sum of what was due from a day on and before another. */
    private static String between(List<Object> parameters, LocalDate from, LocalDate before) {
        List<String> conditions = new ArrayList<>();
        if (from != null) {
            conditions.add("i.DUE_DATE >= ?");
            parameters.add(from);
        }
        if (before != null) {
            conditions.add("i.DUE_DATE < ?");
            parameters.add(before);
        }
        return "SUM(CASE WHEN " + String.join(" AND ", conditions) + " THEN e.AMOUNT ELSE 0 END)";
    }
}
