package org.kontor.process.reviews;

import java.util.List;
import org.kontor.kernel.actor.Owned;

/** A document that departments review, as {@link ReviewRound} and {@link ReviewDesk} see it; its entity implements this. */
public interface Reviewed extends Owned {

    /** The technical id. */
    long getId();

    /** What departments were asked and said, of all rounds. */
    List<? extends Review> getReviews();

    /** Adds a question to a department. */
    void addReview(int round, int step, ReviewDepartment department);

    /** The questions and answers of the present round. */
    default ReviewRound presentRound() {
        return ReviewRound.of(getReviews());
    }
}
