package org.kontor.customers.ui.selling;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.kontor.customers.selling.Deal;
import org.kontor.customers.selling.SaleProcess;

/** One way to look at the open deals: board, funnel, days of closing, path. */
interface PipelineView {

    /**
     * What is looked at.
     *
     * @param process the process in whose stages the deals are; empty before a company has one
     * @param deals those that the filters let through
     */
    record Shown(Optional<SaleProcess> process, List<Deal> deals) {

        public Shown {
            deals = List.copyOf(deals);
        }
    }

    /** Its widget. */
    Control control();

    /** Shows the deals. */
    void show(Shown shown);
}
