package org.kontor.process.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What departments were asked and said since a document was submitted last (CON-18, ORD-12): those of a step are asked
 * together, those of the next one when all of them have agreed.
 *
 * @param number which time it is reviewed, from 1; 0 before the first
 * @param reviews the questions and answers
 */
public record ReviewRound(int number, List<Review> reviews) {

    /** Keeps its own copy. */
    public ReviewRound {
        reviews = List.copyOf(reviews);
    }

    /** The last round of a document. */
    static ReviewRound of(List<? extends Review> all) {
        int last = all.stream().mapToInt(Review::getRound).max().orElse(0);
        return new ReviewRound(
                last,
                all.stream()
                        .filter(review -> review.getRound() == last)
                        .map(Review.class::cast)
                        .toList());
    }

    /** Whether a department does not agree. */
    public boolean isObjected() {
        return reviews.stream().anyMatch(review -> review.getVerdict() == Verdict.OBJECTED);
    }

    /** Whether every department has agreed. */
    public boolean isAgreed() {
        return reviews.stream().allMatch(review -> review.getVerdict() == Verdict.AGREED);
    }

    /** The departments that have agreed. */
    public List<ReviewDepartment> agreed() {
        return reviews.stream()
                .filter(review -> review.getVerdict() == Verdict.AGREED)
                .map(Review::getDepartment)
                .distinct()
                .toList();
    }

    /** The departments whose answer is missing now; none once somebody has objected. */
    public List<ReviewDepartment> awaited() {
        return isObjected()
                ? List.of()
                : reviews.stream()
                        .filter(Review::isAwaited)
                        .map(Review::getDepartment)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Since when the departments are asked whose answer is missing now; empty when none is. */
    public Optional<LocalDate> since() {
        return isObjected()
                ? Optional.empty()
                : reviews.stream()
                        .filter(Review::isAwaited)
                        .map(Review::getAskedOn)
                        .min(LocalDate::compareTo);
    }

    /** Asks the departments of the step whose turn it is; answers whom it asked now. */
    public List<Review> open(LocalDate day) {
        OptionalInt step = reviews.stream()
                .filter(review -> review.getVerdict() != Verdict.AGREED)
                .mapToInt(Review::getStep)
                .min();
        if (isObjected() || step.isEmpty()) {
            return List.of();
        }
        List<Review> next = reviews.stream()
                .filter(review -> review.getStep() == step.getAsInt())
                .filter(review -> review.getVerdict() == Verdict.PENDING && !review.isAwaited())
                .toList();
        next.forEach(review -> review.ask(day));
        return next;
    }

    /** Takes back what nobody has answered. */
    public void close() {
        reviews.stream().filter(Review::isAwaited).forEach(Review::withdraw);
    }
}
