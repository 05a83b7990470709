package org.kontor.workbench.internal.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Control;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.workbench.contribution.LineTool;
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

        @Override
        public <T, L> List<Tool<T, L>> tools(RecordType.Table<T, L> table) {
            return List.of();
        }
    };

    /**
     * A button below the lines.
     *
     * @param run what it does, see {@link LineTool#run}
     */
    record Tool<T, L>(String id, Text label, Run<T, L> run) {

        /** What a button does. */
        interface Run<T, L> {

            void on(T draft, Optional<L> selected, Consumer<Supplier<List<L>>> take);
        }
    }

    /**
     * The help for a table, if there is any.
     *
     * @param owner the widget that shows the lines
     */
    <T, L> Optional<LineAid<T, L, ?>> of(
            RecordType.Table<T, L> table, DraftModel<T> model, Titles titles, Control owner);

    /** What else helps with the lines of a table. */
    <T, L> List<Tool<T, L>> tools(RecordType.Table<T, L> table);
}
