package org.kontor.contracts.internal.reviews;

import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.internal.ContractDocument;
import org.kontor.contracts.internal.ContractsText;
import org.kontor.contracts.reviews.Reviews;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.record.Stored;
import org.kontor.process.reviews.ReviewDesk;
import org.kontor.process.reviews.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the opinions of departments on contracts. */
@Component
public final class ReviewService implements Reviews {

    private final UnitsOfWork units;
    private final Contracts contracts;
    private final ReviewDesk desk;

    /** Over the contracts. */
    @Activate
    public ReviewService(@Reference UnitsOfWork units, @Reference Contracts contracts, @Reference ReviewDesk desk) {
        this.units = units;
        this.contracts = contracts;
        this.desk = desk;
    }

    @Override
    public Stored<Contract> answer(Actor actor, long contractId, Verdict verdict, String opinion) {
        contracts.load(actor, contractId);
        units.run(actor, "contractReviews.view", uow -> {
            // locked, so that two departments who answer at once do not take each other's answer away
            Contract contract = uow.lock(Contract.class, contractId);
            if (contract.getState() != ContractState.REVIEW) {
                throw new ProblemException(ContractsText.of("review.notAsked"));
            }
            desk.answer(uow, ContractDocument.reviewed(contract), verdict, opinion);
            contract.awaitReview(uow.today());
            uow.changed(new RecordRef(Contracts.TYPE, contractId));
        });
        return contracts.load(actor, contractId);
    }
}
