package org.kontor.kernel.report;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;

/**
 * Rows for reports, offered by a module as a service. The module reads them under the data scope of the user who asks,
 * so that a report never shows more than a list does.
 */
public interface ReportDataset {

    /** The name that report designs use, for example {@code orders.sales}. */
    String id();

    /** What users call it. */
    Text label();

    /** The columns of every row, in order. */
    List<ReportColumn> columns();

    /** What must be asked before it runs. */
    List<ReportParameter> parameters();

    /**
     * The values from which a user chooses for a parameter that is {@link ReportParameter#offered offered}; each can be given
     * as it is. May take long.
     */
    default List<String> offers(Actor actor, String parameter) {
        return List.of();
    }

    /** The permission a user needs, for example {@code orders.view}. */
    String permission();

    /**
     * Delivers the rows one after the other; the data set holds no more of them in memory than it must.
     *
     * @param actor who asks
     * @param parameters a value for each parameter that was given; Java types as in {@link ReportColumn}
     * @param sink takes each row, an array in the order of {@link #columns()}
     * @throws org.kontor.kernel.problem.ProblemException when the actor lacks the permission
     */
    void read(Actor actor, Map<String, Object> parameters, Consumer<Object[]> sink);
}
