package org.kontor.contracts.reviews;

import java.util.List;
import java.util.stream.Collectors;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.ReviewRound;

/** For whom a contract in review waits (CON-18): the departments that are asked and have not answered, then the office that signs or returns it. */
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
    public static AwaitedReview after(ReviewRound round) {
        List<ReviewDepartment> awaited = round.awaited();
        return awaited.isEmpty()
                ? OFFICE
                : valueOf(awaited.stream().map(Enum::name).collect(Collectors.joining("_")));
    }
}
