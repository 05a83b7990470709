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

/** Edits a cell that points to a record: records are offered while typing. */
final class ReferenceCellEditor extends AbstractCellEditor {

    private final String type;
    private final Titles titles;
    private final Runnable moveOn;
    private Text text;
    private Optional<TypeAhead> typeAhead = Optional.empty();
    private Optional<Long> id = Optional.empty();

    ReferenceCellEditor(String type, Titles titles, Runnable moveOn) {
        this.type = type;
        this.titles = titles;
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
        String title = id.flatMap(i -> titles.known(new RecordRef(type, i))).orElse("");
        typeAhead.ifPresent(t -> t.show(value instanceof Character typed ? "" : title));
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
        typeAhead = Optional.of(new TypeAhead(made, type, titles, hit -> {
            id = Optional.of(hit.record().id());
            take();
        }));
        made.addListener(SWT.Modify, e -> {
            if (made.getText().isBlank()) {
                id = Optional.empty();
            }
        });
        made.addListener(SWT.KeyDown, e -> {
            if (typeAhead.filter(TypeAhead::isOpen).isPresent()) {
                return;
            }
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                take();
            } else if (e.keyCode == SWT.ESC) {
                close();
            }
        });
        made.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT
                    && typeAhead.filter(TypeAhead::isOpen).isEmpty()) {
                take();
                e.doit = false;
            }
        });
        return made;
    }

    @Override
    public Object getEditorValue() {
        return id.orElse(null);
    }

    @Override
    public void setEditorValue(Object value) {
        id = value instanceof Long known ? Optional.of(known) : Optional.empty();
    }

    @Override
    public Object getCanonicalValue() {
        return id.orElse(null);
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
