package org.kontor.process.segments;

import java.util.List;
import java.util.Set;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.list.ListRequest;

/**
 * Saved conditions over the columns of a list and over figures: gold customers of a region who ordered nothing for six
 * months. A segment holds conditions and no records, so that it is always up to date; the database evaluates it, under the
 * data scope of who asks. Lists and their exports take the request of a segment; whoever addresses the records of one
 * (a campaign) asks for its ids.
 *
 * <p>All methods need the permission to view the list and may take long; call them outside the UI thread. They throw {@link
 * org.kontor.kernel.problem.ProblemException} when a condition cannot be evaluated, because its value makes no sense or the
 * module that knows its figure is not installed: a segment is never silently wider than what it says.
 */
public interface Segments {

    /**
     * A segment somebody may use.
     *
     * @param mine whether the actor may change it
     */
    record Offer(long id, String name, boolean shared, boolean mine) {}

    /** A segment with its conditions. */
    record Details(Offer offer, String listId, List<Condition> conditions) {}

    /**
     * What conditions on that list can speak of: its columns, then the figures that the actor may read, then what is shown of
     * rows of other lists that belong to its records. Conditions on rows of one list hold for the same row.
     */
    List<Subject> subjects(Actor actor, String listId);

    /** Values that occur in a text column, the most frequent first; to choose from. */
    List<String> values(Actor actor, String listId, String subject);

    /** The currencies of the amounts behind a figure, the most frequent first; empty for other subjects. */
    List<String> currencies(Actor actor, String listId, String subject);

    /** The rows of the list for which all conditions hold. */
    ListRequest request(Actor actor, String listId, List<Condition> conditions);

    /** How many rows there are. */
    long count(Actor actor, String listId, List<Condition> conditions);

    /** The conditions in words, one text each. */
    List<Text> words(Actor actor, String listId, List<Condition> conditions);

    /** The segments of the list that the actor made or others share, by name. */
    List<Offer> offered(Actor actor, String listId);

    /** A segment that is offered to the actor. */
    Details segment(Actor actor, long id);

    /** The ids of the rows for which the conditions of a segment hold, in the order of the list. */
    long[] ids(Actor actor, long id);

    /** The rows of the segment that the actor calls by its name, as {@link #named} finds it. */
    ListRequest request(Actor actor, String listId, String name);

    /**
     * The ids of the rows for which the conditions of a segment hold that the actor calls by its name; in a report, for
     * example.
     *
     * @throws org.kontor.kernel.problem.ProblemException naming those there are, when none is called so
     */
    Set<Long> named(Actor actor, String listId, String name);

    /**
     * Keeps conditions as a new segment of the actor.
     *
     * @param name what users call it; no two that are offered to one person have the same
     * @param shared whether everybody who may view the list may use it
     * @return its id
     */
    long keep(Actor actor, String listId, String name, boolean shared, List<Condition> conditions);

    /** Changes a segment; only who made it, or who sees everything of the list, may. */
    void change(Actor actor, long id, String name, boolean shared, List<Condition> conditions);

    /** Removes a segment; only who made it, or who sees everything of the list, may. */
    void remove(Actor actor, long id);
}
