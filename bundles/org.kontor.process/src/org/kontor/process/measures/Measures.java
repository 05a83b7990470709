package org.kontor.process.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListTotal;

/**
 * The one home of every figure: targets, work reports, analyses and overviews all ask here, so that a figure is the same
 * on each screen. Each question is one query under the data scope of the list behind the measure. All methods may take
 * long; call them outside the UI thread. They throw {@link org.kontor.kernel.problem.ProblemException} when the actor may
 * not read the measure or its module is not installed.
 */
public interface Measures {

    /**
     * The documents behind a figure.
     *
     * @param listId the list that shows them
     * @param request picks them
     */
    record Documents(String listId, ListRequest request) {}

    /** The measures of the installed modules that the actor may read, without those made for the net return. */
    List<Measure> offered(Actor actor);

    /** The measures of the installed modules of which the net return consists, also those that a user may not read (FIN-24). */
    List<Measure> ofNetReturn();

    /** The measure of that name, if its module is installed. */
    Optional<Measure> measure(String id);

    /** By what a measure's figures can be told apart. */
    List<Dimension> dimensions(Measure measure);

    /** The dimension of that name, if its module is installed. */
    Optional<Dimension> dimension(String id);

    /**
     * Reads figures one after the other.
     *
     * @param sink takes each; answers whether it wants more
     */
    void read(Actor actor, MeasureQuery query, Predicate<Figure> sink);

    /** Which documents are behind the figure that the query asks for; empty where the list cannot be narrowed so far. */
    Optional<Documents> documents(Actor actor, MeasureQuery query);

    /**
     * A condition on the records of the query's one dimension: what they brought lies within bounds. Lists of those records
     * take it by {@link org.kontor.persistence.list.ListFilter#addingUp}.
     */
    ListTotal total(Actor actor, MeasureQuery query, Optional<BigDecimal> from, Optional<BigDecimal> to);

    /** The figures. */
    default List<Figure> figures(Actor actor, MeasureQuery query) {
        List<Figure> figures = new ArrayList<>();
        read(actor, query, figures::add);
        return figures;
    }

    /** The one figure of a query that is not told apart. */
    default Figure figure(Actor actor, MeasureQuery query) {
        return figures(actor, query.per()).getFirst();
    }
}
