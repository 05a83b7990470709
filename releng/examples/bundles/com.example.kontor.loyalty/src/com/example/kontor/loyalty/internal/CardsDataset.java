package com.example.kontor.loyalty.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cards with their points, for reports. */
@Component(service = ReportDataset.class)
public final class CardsDataset extends ShippedDataset {

    private final SqlReader reader;

    /** A data set over the open database. */
    @Activate
    public CardsDataset(@Reference SqlReader reader) {
        super(Shape.of("loyalty.cards", "loyalty.view", LoyaltyText.SOURCE, "dataset.cards")
                .column("number", FieldKind.TEXT)
                .column("customerName", FieldKind.TEXT)
                .column("city", FieldKind.TEXT)
                .column("issuedOn", FieldKind.DATE)
                .column("points", FieldKind.INTEGER));
        this.reader = reader;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        List<Object> parameters = new ArrayList<>();
        String visible = DataScope.condition(actor, "loyalty", "l.OWNER_ID", "l.DEPARTMENT_ID", parameters);
        String sql = "SELECT l.NUMBER, c.NAME, c.CITY, l.ISSUED_ON, l.POINTS FROM LOYALTY_CARD l"
                + " JOIN CUSTOMER_REF c ON c.ID = l.CUSTOMER_ID WHERE " + visible + " ORDER BY l.POINTS DESC, l.NUMBER";
        reader.read(sql, parameters, kinds(), row -> {
            sink.accept(row);
            return true;
        });
    }
}
