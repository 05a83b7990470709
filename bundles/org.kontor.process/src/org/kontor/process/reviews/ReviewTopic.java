package org.kontor.process.reviews;

import java.util.List;
import java.util.stream.Stream;
import org.kontor.kernel.actor.Actor;

/**
 * The documents of a type as they are reviewed by departments.
 *
 * @param documentType their record type
 * @param area the area of their reviews: {@code <area>.view} to see them, {@code <area>.<department>} to answer for one
 * @param queued whether they stand in the queue of the department that is asked first, which tells it by itself
 */
public record ReviewTopic(String documentType, String area, boolean queued) {

    /** The permission of who answers for a department. */
    public String permission(ReviewDepartment department) {
        return department.permission(area);
    }

    /** The departments that a user answers for. */
    public List<ReviewDepartment> answeredBy(Actor actor) {
        return Stream.of(ReviewDepartment.values())
                .filter(department -> actor.may(permission(department)))
                .toList();
    }

    /** What a document asks of a user: for the departments he answers for, what is not answered yet. */
    public List<Review> asked(Reviewed document, Actor actor) {
        List<ReviewDepartment> departments = answeredBy(actor);
        return document.presentRound().reviews().stream()
                .filter(Review::isAwaited)
                .filter(review -> departments.contains(review.getDepartment()))
                .toList();
    }
}
