package org.kontor.workbench.internal.record;

import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.kontor.kernel.record.RecordType;
import org.kontor.workbench.internal.field.Titles;

/** Knows who helps with the lines of a form. */
interface LineAids {

    /** Nobody. */
    LineAids NONE = new LineAids() {
        @Override
        public <T, L> Optional<LineAid<T, L, ?>> of(
                RecordType.Table<T, L> table, DraftModel<T> model, Titles titles, Control owner) {
            return Optional.empty();
        }
    };

    /**
     * The help for a table, if there is any.
     *
     * @param owner the widget that shows the lines
     */
    <T, L> Optional<LineAid<T, L, ?>> of(
            RecordType.Table<T, L> table, DraftModel<T> model, Titles titles, Control owner);
}
