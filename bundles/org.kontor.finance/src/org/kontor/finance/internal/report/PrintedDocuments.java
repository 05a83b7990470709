package org.kontor.finance.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SqlReader;

/** Documents of finance as they are printed: one by its number, or all of a day. */
abstract class PrintedDocuments extends ShippedDataset {

    static final TextSource TEXTS = TextSource.beside(PrintedDocuments.class);

    private static final String NUMBER = "number";
    private static final String DAY = "day";

    private final SqlReader reader;

    PrintedDocuments(SqlReader reader, Shape shape) {
        super(shape.parameter(NUMBER, FieldKind.TEXT).parameter(DAY, FieldKind.DATE));
        this.reader = reader;
    }

    static Shape shape(String id, String label) {
        return Shape.of(id, "finance.view", TEXTS, label);
    }

    @Override
    protected final void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        List<Object> values = new ArrayList<>();
        StringBuilder chosen = new StringBuilder("d.NUMBER IS NOT NULL");
        text(given, NUMBER).ifPresent(number -> {
            chosen.append(" AND d.NUMBER = ?");
            values.add(number);
        });
        day(given, DAY).ifPresent(day -> {
            chosen.append(" AND ").append(dayColumn()).append(" = ?");
            values.add(day);
        });
        chosen.append(" AND ").append(DataScope.condition(actor, "finance", "d.OWNER_ID", "d.DEPARTMENT_ID", values));
        reader.read(sql(chosen.toString()), values, kinds(), row -> {
            sink.accept(shown(row));
            return true;
        });
    }

    /** The day of a document, of the table {@code d}. */
    abstract String dayColumn();

    /** The query over documents {@code d} that meet a condition. */
    abstract String sql(String condition);

    /** The row as it is shown. */
    Object[] shown(Object[] row) {
        return row;
    }
}
