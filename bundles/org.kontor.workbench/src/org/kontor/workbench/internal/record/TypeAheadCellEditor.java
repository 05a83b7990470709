package org.kontor.workbench.internal.record;

import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kontor.workbench.internal.field.TypeAhead;

/** Edits a cell as text, while something is offered for what is typed. Enter and Tab take the text and go on. */
abstract class TypeAheadCellEditor extends AbstractCellEditor {

    private final Runnable moveOn;
    private Text text;
    private Optional<TypeAhead> typeAhead = Optional.empty();

    /**
     * An editor.
     *
     * @param moveOn goes to the next cell, when the editor was left by Enter or Tab
     */
    TypeAheadCellEditor(Runnable moveOn) {
        this.moveOn = moveOn;
    }

    /** What offers something for the field. */
    protected abstract TypeAhead offerFor(Text field);

    /** Takes over what the cell holds, and answers how it stands in the field. */
    protected abstract String begin(Object value);

    /** Whether what is offered takes the keys. */
    protected boolean takesKeys(TypeAhead offered) {
        return offered.isCurrent();
    }

    /** What stands in the field; empty while there is none. */
    protected final Optional<String> typed() {
        return text == null || text.isDisposed()
                ? Optional.empty()
                : Optional.of(text.getText().strip());
    }

    /** Takes what was typed or chosen, and goes on. */
    protected final void take() {
        if (commit(MoveDirectionEnum.NONE, true)) {
            moveOn.run();
        }
    }

    @Override
    protected final Control activateCell(Composite parent, Object value) {
        text = createEditorControl(parent);
        String before = begin(value);
        typeAhead.ifPresent(t -> t.show(value instanceof Character ? "" : before));
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
    public final Text createEditorControl(Composite parent) {
        Text made = new Text(parent, SWT.SINGLE);
        made.setBackground(cellStyle.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR));
        typeAhead = Optional.of(offerFor(made));
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

    private boolean isOffering() {
        return typeAhead.filter(this::takesKeys).isPresent();
    }

    @Override
    public final void setCanonicalValue(Object value) {
        setEditorValue(value);
    }

    @Override
    public final Text getEditorControl() {
        return text;
    }
}
