package org.kontor.reporting.internal;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Scope;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportColumn;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.kernel.text.Text;

/** Stand-ins for what modules offer. */
final class Doubles {

    private Doubles() {}

    /** A user with permissions. */
    static Actor actor(String... permissions) {
        return new Actor(7, "Li Na", 1, Set.of(1L), Set.of(permissions), Map.of("orders", Scope.DEPARTMENT));
    }

    /** A column. */
    static ReportColumn column(String id, FieldKind kind) {
        return new ReportColumn(id, text(), kind);
    }

    static Text text() {
        return ReportingText.of("scope.OWN");
    }

    /** Rows from memory. */
    record Data(
            String id,
            String permission,
            List<ReportColumn> columns,
            List<ReportParameter> parameters,
            List<Object[]> rows,
            Consumer<Map<String, Object>> asked)
            implements ReportDataset {

        Data(String id, String permission, List<ReportColumn> columns, List<Object[]> rows) {
            this(id, permission, columns, List.of(), rows, parameters -> {});
        }

        @Override
        public Text label() {
            return text();
        }

        @Override
        public void read(Actor actor, Map<String, Object> parameters, Consumer<Object[]> sink) {
            asked.accept(parameters);
            rows.forEach(sink);
        }
    }

    /** A report without design file. */
    record Report(String id, List<String> datasets) implements ReportDesign {

        @Override
        public Text label() {
            return text();
        }

        @Override
        public Text description() {
            return text();
        }

        @Override
        public String area() {
            return "orders";
        }

        @Override
        public URL design() {
            throw new UnsupportedOperationException("never laid out");
        }
    }
}
