package org.kontor.contracts.projects;

import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;

/** Projects, for all modules (CON-05). */
public interface Projects extends RecordService<Project> {

    /** The record type of projects. */
    String TYPE = "project";

    /** Enters a project as part of a larger action. */
    Project enter(UnitOfWork uow, Project draft);

    /**
     * What a contract brings in and what was spent on it (CON-11); needs {@code contracts.view}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not see the contract
     */
    ContractBenefit ofContract(Actor actor, long contractId);

    /**
     * What all contracts of a project bring in and cost (CON-12, R-08); needs {@code contracts.view}. Drafts and cancelled
     * contracts do not count.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not see the project
     */
    ProjectBenefit ofProject(Actor actor, long projectId);
}
