package org.kontor.contracts.internal.revenue;

import java.math.BigDecimal;
import org.kontor.contracts.projects.Project;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.UnitOfWork;

/** Contracts stay worth what was already recognised of their project as revenue (FIN-13). */
public final class RevenueCover {

    private RevenueCover() {}

    /**
     * Checks a project whose contracts have just changed. Nothing is corrected here: what was recognised is finance's, and only
     * reversed.
     *
     * @throws ProblemException when more was recognised of it than its contracts are worth now
     */
    public static void check(UnitOfWork uow, long projectId) {
        Project project = uow.lock(Project.class, projectId);
        BigDecimal recognised = RevenueService.sum(RevenueService.entries(uow, projectId));
        BigDecimal contracted = RevenueService.contracted(uow, projectId);
        if (recognised.compareTo(contracted) > 0) {
            throw new ProblemException(
                    "lines",
                    RevenueText.of(
                            "revenue.uncovered",
                            project.getNumber(),
                            project.getName(),
                            recognised,
                            contracted,
                            project.getCurrency()));
        }
    }
}
