package org.kontor.kernel.report;

import java.util.Optional;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;

/**
 * A value asked before a report runs.
 *
 * @param id the name, also on the command line ({@code --param id=value})
 * @param label what users call it
 * @param kind TEXT, DATE, INTEGER, FLAG
 * @param standard the value offered first, in the notation of the command line (ISO dates)
 * @param offered whether its data set offers values to choose from, see {@link ReportDataset#offers}
 */
public record ReportParameter(String id, Text label, FieldKind kind, Optional<String> standard, boolean offered) {

    /** A value that is typed. */
    public ReportParameter(String id, Text label, FieldKind kind, Optional<String> standard) {
        this(id, label, kind, standard, false);
    }

    /** The same beginning with a value, where there is one. */
    public ReportParameter startingWith(String value) {
        return value == null ? this : new ReportParameter(id, label, kind, Optional.of(value), offered);
    }

    /** The same with values to choose from. */
    public ReportParameter offering() {
        return new ReportParameter(id, label, kind, standard, true);
    }
}
