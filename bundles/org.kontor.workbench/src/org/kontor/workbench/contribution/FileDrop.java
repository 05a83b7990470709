package org.kontor.workbench.contribution;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Takes files that are dragged from the desktop onto a widget. */
public final class FileDrop {

    /** Under this name the widget's data holds what takes its files, for tests. */
    public static final String TAKER = "org.kontor.fileDrop";

    private FileDrop() {}

    /**
     * Lets a widget take files.
     *
     * @param taker is given the files and answers whether it takes them
     */
    public static void on(Control control, Predicate<List<Path>> taker) {
        control.setData(TAKER, taker);
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                // the file stays where it is
                event.detail = (event.operations & DND.DROP_COPY) == 0 ? DND.DROP_NONE : DND.DROP_COPY;
            }

            @Override
            public void dragOperationChanged(DropTargetEvent event) {
                dragEnter(event);
            }

            @Override
            public void drop(DropTargetEvent event) {
                List<Path> files = event.data instanceof String[] names
                        ? Arrays.stream(names).map(Path::of).toList()
                        : List.of();
                if (files.isEmpty() || !taker.test(files)) {
                    event.detail = DND.DROP_NONE;
                }
            }
        });
    }
}
