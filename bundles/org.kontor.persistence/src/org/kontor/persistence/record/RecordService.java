package org.kontor.persistence.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.record.RecordType;

/**
 * Loads, stores and finds the records of one type; the domain bundle registers it as a service. The generic editor,
 * import and global search work with any record that has one.
 *
 * @param <T> the draft
 */
public interface RecordService<T> {

    /** Describes the draft. */
    RecordType<T> type();

    /** The area of permissions and scope: {@code <area>.view}, {@code <area>.edit}. */
    String area();

    /** A draft for a new record with what is known beforehand: owner, department, dates. */
    T blank(Actor actor);

    /** As many drafts for new records; for imports, which need many in one go. */
    default List<T> blanks(Actor actor, int count) {
        return Stream.generate(() -> blank(actor)).limit(count).toList();
    }

    /**
     * The record.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it does not exist or lies outside what the actor may see
     */
    Stored<T> load(Actor actor, long id);

    /** What is wrong with the draft as it stands; quick enough to ask while typing. */
    default List<Problem> check(Actor actor, Optional<Long> id, T draft) {
        return type().check(draft);
    }

    /**
     * Stores a new record.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it is refused
     */
    Stored<T> create(Actor actor, T draft);

    /**
     * What keeps each of several new drafts from being stored, without the advice of {@link #check}; for imports, which
     * look at many in one go.
     */
    default List<List<Problem>> refusals(Actor actor, List<T> drafts) {
        return drafts.stream()
                .map(draft -> check(actor, Optional.empty(), draft).stream()
                        .filter(Problem::isError)
                        .toList())
                .toList();
    }

    /**
     * The stored record that each of several drafts describes once more, by its number or what else tells it from all
     * others; empty for a draft that is new. For imports.
     */
    default List<Optional<Long>> twins(Actor actor, List<T> drafts) {
        return drafts.stream().map(draft -> Optional.<Long>empty()).toList();
    }

    /**
     * The field by which rows of a file belong together: rows in a row with the same value there are one record with as many
     * lines, as those of an order. Empty where each row is a record. For imports.
     */
    default Optional<String> groupedBy() {
        return Optional.empty();
    }

    /**
     * How many new records {@link #createAll} takes at once; one where records are stored one by one.
     */
    default int mostAtOnce() {
        return 1;
    }

    /**
     * Stores several new records together, or none of them.
     *
     * @param drafts not more than {@link #mostAtOnce}
     * @throws org.kontor.kernel.problem.ProblemException when one of them is refused
     */
    default void createAll(Actor actor, List<T> drafts) {
        drafts.forEach(draft -> create(actor, draft));
    }

    /**
     * Stores a changed record.
     *
     * @param version the version that the user has seen
     * @throws StaleRecordException when somebody else was faster
     * @throws org.kontor.kernel.problem.ProblemException when it is refused
     */
    Stored<T> update(Actor actor, long id, int version, T draft);

    /** Whether the record in its present state may be edited at all; a delivered document may not. */
    default boolean editable(Actor actor, Stored<T> record) {
        return actor.may(area() + ".edit");
    }

    /** Whether a user may start a new record by hand; documents that only follow from others answer no. */
    default boolean creatable(Actor actor) {
        return actor.may(area() + ".edit");
    }

    /** Records whose name or number contains the text, best first, within the actor's scope. */
    List<RecordHit> find(Actor actor, String text, int limit);

    /** The name of a record for a reference field, if the record exists. */
    Optional<String> title(Actor actor, long id);
}
