package org.kontor.workbench.internal.tour;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The other faces of a page: what its tool bar of views offers, and the time before where it can be turned back. */
final class PageViews {

    private static final String TEST_ID = "org.kontor.testId";
    private static final String VIEWS = ".views";
    private static final String BACK = ".back";

    private final Walker walker;

    PageViews(Walker walker) {
        this.walker = walker;
    }

    /**
     * Turns to each of them.
     *
     * @param seen told a name for each, when it is shown
     */
    void visit(Shell shell, Consumer<String> seen) {
        List<Control> marked = all(shell).toList();
        marked.stream()
                .filter(control -> control instanceof ToolBar && named(control, VIEWS))
                .forEach(bar -> turn((ToolBar) bar, seen));
        marked.stream()
                .filter(control -> control instanceof Button && !control.isDisposed() && named(control, BACK))
                .findFirst()
                .ifPresent(back -> {
                    back.notifyListeners(SWT.Selection, new Event());
                    walker.settle(() -> true);
                    seen.accept("before");
                });
    }

    private void turn(ToolBar bar, Consumer<String> seen) {
        for (int view = 1; view < bar.getItemCount(); view++) {
            ToolItem chosen = bar.getItem(view);
            for (ToolItem item : bar.getItems()) {
                item.setSelection(item == chosen);
            }
            chosen.notifyListeners(SWT.Selection, new Event());
            walker.settle(() -> true);
            seen.accept("view" + view);
        }
        bar.getItem(0).notifyListeners(SWT.Selection, new Event());
    }

    private static boolean named(Control control, String end) {
        return control.getData(TEST_ID) instanceof String id && id.endsWith(end);
    }

    private static Stream<Control> all(Control control) {
        if (!control.isVisible()) {
            return Stream.empty();
        }
        return control instanceof Composite composite
                ? Stream.concat(
                        Stream.of(control), Stream.of(composite.getChildren()).flatMap(PageViews::all))
                : Stream.of(control);
    }
}
