package org.kontor.contracts.internal.reviews;

import java.util.List;
import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.internal.ContractsText;
import org.kontor.contracts.reviews.ContractReview;
import org.kontor.contracts.reviews.Reviews;
import org.kontor.contracts.reviews.Verdict;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Notifier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the opinions of departments on contracts. */
@Component
public final class ReviewService implements Reviews {

    private final UnitsOfWork units;
    private final Contracts contracts;
    private final Notifier notifier;

    /** Over the contracts. */
    @Activate
    public ReviewService(@Reference UnitsOfWork units, @Reference Contracts contracts, @Reference Notifier notifier) {
        this.units = units;
        this.contracts = contracts;
        this.notifier = notifier;
    }

    @Override
    public Stored<Contract> answer(Actor actor, long contractId, Verdict verdict, String opinion) {
        contracts.load(actor, contractId);
        String words = Optional.ofNullable(opinion).orElse("").strip();
        if (verdict == Verdict.OBJECTED && words.isEmpty()) {
            throw new ProblemException("opinion", ContractsText.of("review.reason"));
        }
        units.run(actor, "contractReviews.view", uow -> {
            // locked, so that two departments who answer at once do not take each other's answer away
            Contract contract = uow.lock(Contract.class, contractId);
            List<ContractReview> asked = Reviews.asked(contract, actor);
            if (asked.isEmpty()) {
                throw new ProblemException(ContractsText.of("review.notAsked"));
            }
            asked.forEach(review -> {
                review.answer(verdict, words.isEmpty() ? null : words, actor.name(), uow.today());
                notifier.tell(
                        uow,
                        contract.getOwnerId(),
                        ContractsText.of(
                                "review.told." + verdict,
                                ContractsText.of("ReviewDepartment." + review.getDepartment()),
                                contract.getTitle()),
                        new RecordRef(Contracts.TYPE, contractId));
            });
            contract.awaitReview(uow.today());
            uow.changed(new RecordRef(Contracts.TYPE, contractId));
        });
        return contracts.load(actor, contractId);
    }
}
