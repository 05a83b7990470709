package org.kontor.finance.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportColumn;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SqlReader;

/** Documents of finance as they are printed: one by its number, or all of a day. */
abstract class PrintedDocuments implements ReportDataset {

    static final TextSource TEXTS = TextSource.beside(PrintedDocuments.class);

    private static final String PERMISSION = "finance.view";

    private final SqlReader reader;
    private final String id;
    private final String label;
    private final List<ReportColumn> columns;

    PrintedDocuments(SqlReader reader, String id, String label, List<ReportColumn> columns) {
        this.reader = reader;
        this.id = id;
        this.label = label;
        this.columns = columns;
    }

    static ReportColumn column(String id, FieldKind kind) {
        return new ReportColumn(id, TEXTS.text("column." + id), kind);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Text label() {
        return TEXTS.text(label);
    }

    @Override
    public final List<ReportColumn> columns() {
        return columns;
    }

    @Override
    public final List<ReportParameter> parameters() {
        return List.of(
                new ReportParameter("number", TEXTS.text("parameter.number"), FieldKind.TEXT, Optional.empty()),
                new ReportParameter("day", TEXTS.text("parameter.day"), FieldKind.DATE, Optional.empty()));
    }

    @Override
    public final String permission() {
        return PERMISSION;
    }

    @Override
    public final void read(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        if (!actor.may(PERMISSION)) {
            throw new ProblemException(TEXTS.text("permission.needed"));
        }
        List<Object> values = new ArrayList<>();
        StringBuilder chosen = new StringBuilder("d.NUMBER IS NOT NULL");
        Optional<Object> number = Optional.ofNullable(given.get("number"))
                .filter(n -> !n.toString().isBlank());
        number.ifPresent(n -> {
            chosen.append(" AND d.NUMBER = ?");
            values.add(n.toString().strip());
        });
        Optional.ofNullable(given.get("day")).ifPresent(day -> {
            chosen.append(" AND ").append(dayColumn()).append(" = ?");
            values.add(day);
        });
        chosen.append(" AND ").append(DataScope.condition(actor, "finance", "d.OWNER_ID", "d.DEPARTMENT_ID", values));
        reader.read(
                sql(chosen.toString()),
                values,
                columns.stream().map(ReportColumn::kind).toList(),
                row -> {
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
