package org.kontor.contracts.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.contracts.Contract;
import org.kontor.persistence.Identified;

/** The opinion of one department on a contract; those of earlier rounds are kept (CON-18). */
@Entity
@Table(name = "CONTRACT_REVIEW")
public class ContractReview extends Identified {

    @Column(name = "ROUND_NO", nullable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "DEPARTMENT", nullable = false, length = 20)
    private ReviewDepartment department;

    @Enumerated(EnumType.STRING)
    @Column(name = "VERDICT", nullable = false, length = 20)
    private Verdict verdict = Verdict.PENDING;

    @Column(name = "OPINION", length = 1000)
    private String opinion;

    @Column(name = "REVIEWED_BY", length = 80)
    private String reviewedBy;

    @Column(name = "REVIEWED_ON")
    private LocalDate reviewedOn;

    @ManyToOne(optional = false)
    @JoinColumn(name = "CONTRACT_ID", nullable = false)
    private Contract contract;

    /** For JPA and drafts. */
    public ContractReview() {}

    /** A question to a department. */
    public ContractReview(Contract contract, int round, ReviewDepartment department) {
        this.contract = contract;
        this.round = round;
        this.department = department;
    }

    /** Notes the answer. */
    public void answer(Verdict given, String words, String by, LocalDate day) {
        verdict = given;
        opinion = words;
        reviewedBy = by;
        reviewedOn = day;
    }

    /** Which time the contract was submitted, from 1. */
    public int getRound() {
        return round;
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
}
