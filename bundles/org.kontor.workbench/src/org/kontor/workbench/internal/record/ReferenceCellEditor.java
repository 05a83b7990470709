package org.kontor.workbench.internal.record;

import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.field.TypeAhead;

/**
 * Edits a cell that points to a record: records are offered while typing. Who types faster than they are offered leaves a text,
 * where the grid understands texts.
 */
final class ReferenceCellEditor extends AbstractCellEditor {

    private final String type;
    private final Titles titles;
    private final TypeAhead.Finder finder;
    private final boolean takesTexts;
    private final Runnable moveOn;
    private Text text;
    private String title = "";
    private Optional<TypeAhead> typeAhead = Optional.empty();
    private Optional<Long> id = Optional.empty();

    ReferenceCellEditor(String type, Titles titles, TypeAhead.Finder finder, boolean takesTexts, Runnable moveOn) {
        this.type = type;
        this.titles = titles;
        this.finder = finder;
        this.takesTexts = takesTexts;
        this.moveOn = moveOn;
    }

    private void take() {
        if (commit(MoveDirectionEnum.NONE, true)) {
            moveOn.run();
        }
    }

    @Override
    protected Control activateCell(Composite parent, Object value) {
        text = createEditorControl(parent);
        id = value instanceof Long known ? Optional.of(known) : Optional.empty();
        title = id.flatMap(i -> titles.known(new RecordRef(type, i))).orElse("");
        String typedBefore = value instanceof String before ? before : title;
        typeAhead.ifPresent(t -> t.show(value instanceof Character typed ? "" : typedBefore));
        if (value instanceof Character typed) {
            text.setText(typed.toString());
            text.setSelection(1);
        } else {
            text.selectAll();
        }
        text.setFocus();
        return text;
    }

    @Override
    public Text createEditorControl(Composite parent) {
        Text made = new Text(parent, SWT.SINGLE);
        made.setBackground(this.cellStyle.getAttributeValue(
                org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes.BACKGROUND_COLOR));
        typeAhead = Optional.of(new TypeAhead(made, finder, takesTexts, hit -> {
            id = Optional.of(hit.record().id());
            title = made.getText();
            take();
        }));
        made.addListener(SWT.Modify, e -> {
            if (made.getText().isBlank()) {
                id = Optional.empty();
            }
        });
        made.addListener(SWT.KeyDown, e -> {
            if (isOffering()) {
                return;
            }
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                take();
            } else if (e.keyCode == SWT.ESC) {
                close();
            }
        });
        made.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT && !isOffering()) {
                take();
                e.doit = false;
            }
        });
        return made;
    }

    /** Whether the list takes the keys: what is offered is for what stands in the field. */
    private boolean isOffering() {
        return typeAhead.filter(t -> takesTexts ? t.isCurrent() : t.isOpen()).isPresent();
    }

    /** What was typed since a record was chosen, where the grid understands it; else the record. */
    private Object value() {
        String typed =
                text == null || text.isDisposed() ? title : text.getText().strip();
        return takesTexts && !typed.isEmpty() && !typed.equals(title.strip()) ? typed : id.orElse(null);
    }

    @Override
    public Object getEditorValue() {
        return value();
    }

    @Override
    public void setEditorValue(Object value) {
        id = value instanceof Long known ? Optional.of(known) : Optional.empty();
    }

    @Override
    public Object getCanonicalValue() {
        return value();
    }

    @Override
    public void setCanonicalValue(Object value) {
        setEditorValue(value);
    }

    @Override
    public Text getEditorControl() {
        return text;
    }
}
