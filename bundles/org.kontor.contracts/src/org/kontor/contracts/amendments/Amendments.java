package org.kontor.contracts.amendments;

import java.util.List;
import org.kontor.contracts.Contract;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.Stored;

/**
 * Changes of signed contracts (CON-19). An amendment is a contract of its own that begins as a copy; the contract stays in
 * force as it is until the amendment is reviewed and signed, and then takes over what it says.
 */
public interface Amendments {

    /**
     * Begins an amendment; needs {@code contracts.edit}.
     *
     * @param reason why the contract is to be changed
     * @throws org.kontor.kernel.problem.ProblemException when the contract is not in force, or an amendment is under way
     */
    Stored<Contract> begin(Actor actor, long contractId, String reason);

    /** The earlier versions of a contract, the latest first; needs {@code contracts.view}. */
    List<ContractVersion> versions(Actor actor, long contractId);

    /**
     * What an earlier version said that the contract now says differently; needs {@code contracts.view}.
     *
     * @param revision the earlier version
     */
    List<Difference> sinceRevision(Actor actor, long contractId, int revision);

    /** What a signed or unsigned amendment changes; empty for a contract that is none; needs {@code contracts.view}. */
    List<Difference> changesOf(Actor actor, long amendmentId);
}
