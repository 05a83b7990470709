package org.kontor.contracts.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.contracts.Contract;
import org.kontor.process.reviews.Review;
import org.kontor.process.reviews.ReviewDepartment;

/** The opinion of one department on a contract; those of earlier rounds are kept (CON-18). */
@Entity
@Table(name = "CONTRACT_REVIEW")
public class ContractReview extends Review {

    @ManyToOne(optional = false)
    @JoinColumn(name = "CONTRACT_ID", nullable = false)
    private Contract contract;

    /** For JPA and drafts. */
    public ContractReview() {}

    /** A question to a department. */
    public ContractReview(Contract contract, int round, int step, ReviewDepartment department) {
        super(round, step, department);
        this.contract = contract;
    }
}
