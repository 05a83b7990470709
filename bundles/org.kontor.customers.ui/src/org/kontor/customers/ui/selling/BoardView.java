package org.kontor.customers.ui.selling;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kontor.customers.selling.SaleProcess;

/** The deals as cards by stage (LED-04, LED-05). */
final class BoardView implements PipelineView {

    private final Board board;

    BoardView(Composite parent, Board.Requests requests) {
        board = new Board(parent, requests);
        board.setData("org.kontor.testId", "board");
    }

    @Override
    public Control control() {
        return board;
    }

    @Override
    public void show(Shown shown) {
        board.show(shown.process().map(SaleProcess::getStages).orElse(List.of()), shown.deals());
    }
}
