package org.kontor.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.RecordHit;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.field.TypeAhead;

/** Edits a text for which the company keeps values: they are offered while typing, another text can be typed as well. */
final class OfferedCellEditor extends TypeAheadCellEditor {

    private static final int MOST = 12;

    private final String values;
    private final Titles titles;
    private String value = "";

    /**
     * An editor.
     *
     * @param values the list of values that is offered
     * @param moveOn goes to the next cell, when the editor was left by Enter or Tab
     */
    OfferedCellEditor(String values, Titles titles, Runnable moveOn) {
        super(moveOn);
        this.values = values;
        this.titles = titles;
    }

    private void find(String typed, Consumer<List<RecordHit>> show) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        titles.values(values, all -> {
            List<RecordHit> hits = new ArrayList<>();
            for (int i = 0; i < all.size() && hits.size() < MOST; i++) {
                if (all.get(i).toLowerCase(Locale.ROOT).contains(part)) {
                    hits.add(new RecordHit(new RecordRef(values, i), all.get(i), ""));
                }
            }
            show.accept(hits);
        });
    }

    @Override
    protected TypeAhead offerFor(Text field) {
        return new TypeAhead(field, this::find, true, hit -> take());
    }

    @Override
    protected String begin(Object before) {
        value = before instanceof String known ? known : "";
        return value;
    }

    @Override
    public Object getEditorValue() {
        return typed().orElse(value);
    }

    @Override
    public void setEditorValue(Object now) {
        value = now == null ? "" : now.toString();
    }

    @Override
    public Object getCanonicalValue() {
        String typed = getEditorValue().toString();
        return typed.isEmpty() ? null : typed;
    }
}
