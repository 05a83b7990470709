package org.kontor.contracts.reviews;

import java.util.List;
import java.util.stream.Collectors;

/** For whom a contract in review waits (CON-18): the departments that have not answered, then the office that signs or returns it. */
public enum AwaitedReview {
    LEGAL,
    FINANCE,
    MANAGEMENT,
    LEGAL_FINANCE,
    LEGAL_MANAGEMENT,
    FINANCE_MANAGEMENT,
    LEGAL_FINANCE_MANAGEMENT,
    /** The contract office: everybody agreed, or somebody objected and the contract is to be returned. */
    OFFICE;

    /** For whom it waits after these answers. */
    public static AwaitedReview after(List<ContractReview> reviews) {
        List<ReviewDepartment> pending = pending(reviews);
        return pending.isEmpty()
                ? OFFICE
                : valueOf(pending.stream().map(Enum::name).collect(Collectors.joining("_")));
    }

    /** The departments whose answer is missing; none once somebody has objected. */
    public static List<ReviewDepartment> pending(List<ContractReview> reviews) {
        boolean objected = reviews.stream().anyMatch(review -> review.getVerdict() == Verdict.OBJECTED);
        return objected
                ? List.of()
                : reviews.stream()
                        .filter(review -> review.getVerdict() == Verdict.PENDING)
                        .map(ContractReview::getDepartment)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
