package org.kontor.process.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/**
 * The opinion of one department on a document; those of earlier rounds are kept (CON-18, ORD-12). A module extends it by the
 * document that it belongs to.
 */
@MappedSuperclass
public abstract class Review extends Identified {

    @Column(name = "ROUND_NO", nullable = false)
    private int round;

    @Column(name = "STEP_NO", nullable = false)
    private int step = ReviewRule.FIRST_STEP;

    @Enumerated(EnumType.STRING)
    @Column(name = "DEPARTMENT", nullable = false, length = 20)
    private ReviewDepartment department;

    @Enumerated(EnumType.STRING)
    @Column(name = "VERDICT", nullable = false, length = 20)
    private Verdict verdict = Verdict.PENDING;

    @Column(name = "OPINION", length = 1000)
    private String opinion;

    @Derived
    @Column(name = "REVIEWED_BY", length = 80)
    private String reviewedBy;

    @Derived
    @Column(name = "REVIEWED_ON")
    private LocalDate reviewedOn;

    @Derived
    @Column(name = "ASKED_ON")
    private LocalDate askedOn;

    /** For JPA and drafts. */
    protected Review() {}

    /**
     * A question to a department; it is put when its step has come.
     *
     * @param round which time the document is reviewed, from 1
     */
    protected Review(int round, int step, ReviewDepartment department) {
        this.round = round;
        this.step = step;
        this.department = department;
    }

    /** Puts the question to the department. */
    void ask(LocalDate day) {
        askedOn = day;
    }

    /** Takes the question back. */
    void withdraw() {
        askedOn = null;
    }

    /** Notes the answer. */
    public void answer(Verdict given, Optional<String> words, String by, LocalDate day) {
        verdict = given;
        opinion = words.orElse(null);
        reviewedBy = by;
        reviewedOn = day;
    }

    /** Whether the department is asked and has not answered. */
    public boolean isAwaited() {
        return askedOn != null && verdict == Verdict.PENDING;
    }

    /** Which time the document was reviewed, from 1. */
    public int getRound() {
        return round;
    }

    /** When it is asked: after all departments of lower steps have agreed. */
    public int getStep() {
        return step;
    }

    /** Who is asked. */
    public ReviewDepartment getDepartment() {
        return department;
    }

    /** The answer. */
    public Verdict getVerdict() {
        return verdict;
    }

    /** The answer in words; null when none were needed. */
    public String getOpinion() {
        return opinion;
    }

    /** The name of who answered; null before. */
    public String getReviewedBy() {
        return reviewedBy;
    }

    /** The day of the answer; null before. */
    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    /** The day on which the department was asked; null before its step has come, and when no answer is needed any more. */
    public LocalDate getAskedOn() {
        return askedOn;
    }
}
