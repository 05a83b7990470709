package org.kontor.customers.internal.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.customers.Customer;
import org.kontor.customers.overview.CustomerFigure;
import org.kontor.customers.overview.FigureSource;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How close we are to a customer: when we talked last, when we should talk again, how much we know. */
@Component
public final class RelationFigures implements FigureSource {

    private static final int LITTLE = 50;

    private final SqlReader reader;

    /** Over the open database. */
    @Activate
    public RelationFigures(@Reference SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<CustomerFigure> figures(UnitOfWork uow, Customer customer) {
        List<CustomerFigure> figures = new ArrayList<>();
        reader.read(
                "SELECT r.LAST_CONTACT_ON, r.DUE_ON FROM CONTACT_RHYTHM r WHERE r.CUSTOMER_ID = ?",
                List.of(customer.getId()),
                List.of(FieldKind.DATE, FieldKind.DATE),
                row -> {
                    figures.add(date("lastContact", (LocalDate) row[0]));
                    figures.add(
                            date("contactDue", (LocalDate) row[1]).warning(((LocalDate) row[1]).isBefore(uow.today())));
                    return false;
                });
        if (figures.isEmpty()) {
            figures.add(date("lastContact", null).warning(true));
        }
        int percent = customer.getCompleteness();
        figures.add(
                CustomerFigure.of("completeness", OverviewText.of("figure.completeness"), FieldKind.INTEGER, percent)
                        .warning(percent < LITTLE));
        return figures;
    }

    private static CustomerFigure date(String id, LocalDate day) {
        return CustomerFigure.of(id, OverviewText.of("figure." + id), FieldKind.DATE, day);
    }
}
