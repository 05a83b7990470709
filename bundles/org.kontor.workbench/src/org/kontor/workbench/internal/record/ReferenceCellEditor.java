package org.kontor.workbench.internal.record;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.field.TypeAhead;

/**
 * Edits a cell that points to a record: records are offered while typing. Who types faster than they are offered leaves a text,
 * where the grid understands texts.
 */
final class ReferenceCellEditor extends TypeAheadCellEditor {

    private final String type;
    private final Titles titles;
    private final TypeAhead.Finder finder;
    private final boolean takesTexts;
    private String title = "";
    private Optional<Long> id = Optional.empty();

    ReferenceCellEditor(String type, Titles titles, TypeAhead.Finder finder, boolean takesTexts, Runnable moveOn) {
        super(moveOn);
        this.type = type;
        this.titles = titles;
        this.finder = finder;
        this.takesTexts = takesTexts;
    }

    @Override
    protected String begin(Object value) {
        id = value instanceof Long known ? Optional.of(known) : Optional.empty();
        title = id.flatMap(i -> titles.known(new RecordRef(type, i))).orElse("");
        return value instanceof String before ? before : title;
    }

    @Override
    protected TypeAhead offerFor(Text field) {
        TypeAhead offered = new TypeAhead(field, finder, takesTexts, hit -> {
            id = Optional.of(hit.record().id());
            title = field.getText();
            take();
        });
        field.addListener(SWT.Modify, e -> {
            if (field.getText().isBlank()) {
                id = Optional.empty();
            }
        });
        return offered;
    }

    /** The list takes the keys when what is offered is for what stands in the field, or when nothing else is understood. */
    @Override
    protected boolean takesKeys(TypeAhead offered) {
        return takesTexts ? offered.isCurrent() : offered.isOpen();
    }

    /** What was typed since a record was chosen, where the grid understands it; else the record. */
    @Override
    public Object getEditorValue() {
        String typed = typed().orElse(title);
        return takesTexts && !typed.isEmpty() && !typed.equals(title.strip()) ? typed : id.orElse(null);
    }

    @Override
    public void setEditorValue(Object value) {
        id = value instanceof Long known ? Optional.of(known) : Optional.empty();
    }

    @Override
    public Object getCanonicalValue() {
        return getEditorValue();
    }
}
