package org.kontor.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.RecordHit;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.field.TypeAhead;

/** Edits a text for which the company keeps values: they are offered while typing, another text can be typed as well. */
final class OfferedCellEditor extends AbstractCellEditor {

    private static final int MOST = 12;

    private final String values;
    private final Titles titles;
    private final Runnable moveOn;
    private Text text;
    private String value = "";
    private Optional<TypeAhead> typeAhead = Optional.empty();

    /**
     * An editor.
     *
     * @param values the list of values that is offered
     * @param moveOn goes to the next cell, when the editor was left by Enter or Tab
     */
    OfferedCellEditor(String values, Titles titles, Runnable moveOn) {
        this.values = values;
        this.titles = titles;
        this.moveOn = moveOn;
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

    private void take() {
        if (commit(MoveDirectionEnum.NONE, true)) {
            moveOn.run();
        }
    }

    @Override
    protected Control activateCell(Composite parent, Object before) {
        text = createEditorControl(parent);
        value = before instanceof String known ? known : "";
        typeAhead.ifPresent(t -> t.show(before instanceof Character ? "" : value));
        if (before instanceof Character typed) {
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
        made.setBackground(cellStyle.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR));
        typeAhead = Optional.of(new TypeAhead(made, this::find, true, hit -> take()));
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
        return typeAhead.filter(TypeAhead::isCurrent).isPresent();
    }

    @Override
    public Object getEditorValue() {
        return text == null || text.isDisposed() ? value : text.getText().strip();
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

    @Override
    public void setCanonicalValue(Object now) {
        setEditorValue(now);
    }

    @Override
    public Text getEditorControl() {
        return text;
    }
}
