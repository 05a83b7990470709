package org.kontor.process.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is asked in which step, and when a round is over (ORD-12). */
class ReviewRoundTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    private static final class Asked extends Review {

        Asked(int round, int step, ReviewDepartment department) {
            super(round, step, department);
        }
    }

    private static Asked answered(Asked review, Verdict verdict) {
        review.answer(verdict, Optional.empty(), "somebody", MONDAY);
        return review;
    }

    @Test
    void asksThoseOfOneStepTogetherAndTheNextWhenAllAgree() {
        Asked legal = new Asked(1, 1, ReviewDepartment.LEGAL);
        Asked finance = new Asked(1, 1, ReviewDepartment.FINANCE);
        Asked management = new Asked(1, 3, ReviewDepartment.MANAGEMENT);
        ReviewRound round = ReviewRound.of(List.of(management, finance, legal));
        assertThat(round.awaited()).as("nobody was asked yet").isEmpty();

        assertThat(round.open(MONDAY)).containsExactlyInAnyOrder(legal, finance);
        assertThat(round.awaited()).containsExactly(ReviewDepartment.LEGAL, ReviewDepartment.FINANCE);
        answered(legal, Verdict.AGREED);
        assertThat(round.open(TUESDAY)).as("finance has not answered").isEmpty();
        assertThat(round.since()).contains(MONDAY);

        answered(finance, Verdict.AGREED);
        assertThat(round.open(TUESDAY)).as("no step 2 is needed").containsExactly(management);
        assertThat(round.since()).contains(TUESDAY);
        assertThat(round.isAgreed()).isFalse();
        answered(management, Verdict.AGREED);
        assertThat(round.isAgreed()).isTrue();
        assertThat(round.open(TUESDAY)).isEmpty();
        assertThat(round.agreed())
                .containsExactlyInAnyOrder(
                        ReviewDepartment.LEGAL, ReviewDepartment.FINANCE, ReviewDepartment.MANAGEMENT);
    }

    @Test
    void anObjectionEndsTheAskingAndClosingTakesQuestionsBack() {
        Asked legal = new Asked(1, 1, ReviewDepartment.LEGAL);
        Asked finance = new Asked(1, 1, ReviewDepartment.FINANCE);
        ReviewRound round = ReviewRound.of(List.of(legal, finance, new Asked(1, 2, ReviewDepartment.MANAGEMENT)));
        round.open(MONDAY);
        answered(finance, Verdict.OBJECTED);
        assertThat(round.isObjected()).isTrue();
        assertThat(round.awaited()).isEmpty();
        assertThat(round.since()).isEmpty();
        assertThat(round.open(TUESDAY)).isEmpty();

        assertThat(legal.isAwaited()).as("it may still say its opinion").isTrue();
        round.close();
        assertThat(legal.isAwaited()).isFalse();
        assertThat(legal.getAskedOn()).isNull();
        assertThat(finance.getAskedOn()).isEqualTo(MONDAY);
    }

    @Test
    void onlyTheLastRoundCounts() {
        List<Review> all = new ArrayList<>();
        assertThat(ReviewRound.of(all).number()).isZero();
        assertThat(ReviewRound.of(all).isAgreed())
                .as("nobody has anything against it")
                .isTrue();
        all.add(answered(new Asked(1, 1, ReviewDepartment.LEGAL), Verdict.OBJECTED));
        all.add(new Asked(2, 1, ReviewDepartment.LEGAL));
        ReviewRound second = ReviewRound.of(all);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.isObjected()).isFalse();
        assertThat(second.open(TUESDAY)).hasSize(1);
    }
}
