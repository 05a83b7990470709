package org.kontor.workbench.internal.field;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kontor.persistence.record.RecordHit;

/**
 * Offers records below a text field while somebody types. Arrow keys choose, Enter and Tab take, Escape closes. The field
 * keeps the focus all the time.
 */
public final class TypeAhead {

    private static final int DELAY_MILLIS = 180;
    private static final int LEAST_WIDTH = 420;
    private static final int ROWS = 8;

    private final Text text;
    private final Consumer<RecordHit> taken;
    private final Finder finder;
    private final boolean leavesTexts;
    private Shell popup;
    private Table table;
    private List<RecordHit> hits = List.of();
    private boolean quiet;
    private Runnable pending = () -> {};
    private String asked = "";
    private String offered = "";
    private boolean takesFirst;

    /** Finds the records that can be meant by what was typed, and calls back in the UI thread. */
    @FunctionalInterface
    public interface Finder {

        /** Finds. */
        void find(String typed, Consumer<List<RecordHit>> show);
    }

    /** Adds the behaviour to a field for records of a type. */
    public TypeAhead(Text text, String type, Titles titles, Consumer<RecordHit> taken) {
        this(text, (typed, show) -> titles.find(type, typed, show), false, taken);
    }

    /**
     * Adds the behaviour to a field for whatever is found.
     *
     * @param leavesTexts whether a key that takes is left to the field when it comes before what was typed is found; else
     *     what is found then is taken
     */
    public TypeAhead(Text text, Finder finder, boolean leavesTexts, Consumer<RecordHit> taken) {
        this.text = text;
        this.leavesTexts = leavesTexts;
        this.finder = finder;
        this.taken = taken;
        text.addListener(SWT.Modify, e -> typed());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.FocusOut, e -> close());
        text.addListener(SWT.Dispose, e -> close());
    }

    /** Puts a text into the field without searching for it. */
    public void show(String value) {
        quiet = true;
        text.setText(value);
        quiet = false;
    }

    /** Whether records are offered at the moment. */
    public boolean isOpen() {
        return popup != null && !popup.isDisposed();
    }

    private void typed() {
        if (quiet) {
            return;
        }
        text.getDisplay().timerExec(-1, pending);
        pending = () -> {
            if (!text.isDisposed()) {
                search();
            }
        };
        text.getDisplay().timerExec(DELAY_MILLIS, pending);
    }

    private void search() {
        String wanted = text.getText().strip();
        asked = wanted;
        if (wanted.isEmpty() || !text.isFocusControl()) {
            close();
            return;
        }
        finder.find(wanted, found -> {
            if (!text.isDisposed() && wanted.equals(asked) && text.isFocusControl()) {
                offer(found);
            }
        });
    }

    /** Whether what is offered is for the text as it stands now, and not for what was typed before it. */
    public boolean isCurrent() {
        return isOpen() && offered.equals(text.getText().strip());
    }

    private void offer(List<RecordHit> found) {
        hits = found;
        offered = asked;
        if (found.isEmpty()) {
            close();
            return;
        }
        if (!isOpen()) {
            open();
        }
        table.removeAll();
        for (RecordHit hit : found) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(hit.detail().isBlank() ? hit.title() : hit.title() + "   ·   " + hit.detail());
        }
        table.setSelection(0);
        if (takesFirst) {
            take();
        } else {
            place();
        }
    }

    private void open() {
        popup = new Shell(text.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
        popup.setLayout(new FillLayout());
        table = new Table(popup, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData("org.kontor.testId", "typeAhead");
        GridLayoutFactory.fillDefaults().applyTo(table);
        table.addListener(SWT.MouseUp, e -> take());
    }

    private void place() {
        Point below = text.getParent().toDisplay(text.getLocation().x, text.getLocation().y + text.getSize().y + 2);
        int height = table.getItemHeight() * Math.min(ROWS, hits.size()) + 8;
        popup.setBounds(below.x, below.y, Math.max(LEAST_WIDTH, text.getSize().x), height);
        popup.setVisible(true);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && !isOpen()) {
            search();
            event.doit = false;
        } else if (isOpen() && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
            int next = table.getSelectionIndex() + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            table.setSelection(Math.clamp(next, 0, hits.size() - 1));
            table.showSelection();
            event.doit = false;
        } else if (isOpen() && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            event.doit = !takeMeant();
        } else if (isOpen() && event.keyCode == SWT.ESC) {
            close();
            event.doit = false;
        }
    }

    private void traverse(Event event) {
        if (!isOpen()) {
            return;
        }
        switch (event.detail) {
            case SWT.TRAVERSE_RETURN -> event.doit = !takeMeant();
            case SWT.TRAVERSE_ESCAPE -> {
                close();
                event.doit = false;
            }
            case SWT.TRAVERSE_TAB_NEXT -> takeMeant();
            default -> {
                // other keys move on as usual
            }
        }
    }

    /** Takes what is chosen, if that was found for the text as it stands; answers whether the key was for the list. */
    private boolean takeMeant() {
        boolean current = isCurrent();
        if (current) {
            take();
        } else if (leavesTexts) {
            close();
        } else {
            takesFirst = true;
            search();
        }
        return current || !leavesTexts;
    }

    private void take() {
        takesFirst = false;
        int index = table.getSelectionIndex();
        if (index >= 0 && index < hits.size()) {
            RecordHit hit = hits.get(index);
            close();
            show(hit.title());
            text.setSelection(hit.title().length());
            taken.accept(hit);
        }
    }

    private void close() {
        if (isOpen()) {
            popup.dispose();
        }
        popup = null;
        takesFirst = false;
    }
}
