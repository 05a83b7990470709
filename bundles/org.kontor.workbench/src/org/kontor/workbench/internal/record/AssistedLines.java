package org.kontor.workbench.internal.record;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.kontor.kernel.record.RecordType;
import org.kontor.workbench.contribution.LineAssistant;
import org.kontor.workbench.contribution.LineTool;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.modules.Modules;

/** The help that modules offer for the lines of a record in its editor. */
record AssistedLines(Modules modules, Workplace workplace, RecordInput input) implements LineAids {

    @Override
    @SuppressWarnings("unchecked")
    public <T, L> Optional<LineAid<T, L, ?>> of(
            RecordType.Table<T, L> table, DraftModel<T> model, Titles titles, Control owner) {
        // an assistant names record type and table, and with them the classes of their drafts
        return modules.assistant(input.type(), table.id())
                .map(assistant -> aid((LineAssistant<T, L, ?>) assistant, table, model, titles, owner));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T, L> List<Tool<T, L>> tools(RecordType.Table<T, L> table) {
        // a tool names record type and table, and with them the classes of their drafts
        return modules.lineTools(workplace.actor(), input.type(), table.id()).stream()
                .map(tool -> tool((LineTool<T, L>) tool))
                .toList();
    }

    private <T, L> Tool<T, L> tool(LineTool<T, L> tool) {
        return new Tool<>(
                tool.id(), tool.label(), (draft, selected, take) -> tool.run(workplace, draft, selected, take));
    }

    private <T, L, Q> LineAid<T, L, Q> aid(
            LineAssistant<T, L, Q> assistant,
            RecordType.Table<T, L> table,
            DraftModel<T> model,
            Titles titles,
            Control owner) {
        return new LineAid<>(assistant, table, model, titles, workplace.actor(), input::record, owner);
    }
}
