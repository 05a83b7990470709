package org.kontor.contracts.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.time.Period;

/**
 * Recognises the revenue of projects by their progress (FIN-13): what is done of a project, of what its sales and service
 * contracts are worth. What was recognised is a sum of entries that are only reversed, never changed, and never passes what
 * the contracts are worth.
 */
public interface ProjectRevenue {

    /**
     * Notes progress and recognises the revenue that it brings; needs {@code revenue.edit}. What is recognised is computed
     * over the whole progress, so that the last step takes what is left to the cent, and an amendment of the contracts is
     * caught up with.
     *
     * @param day the day it counts, today or before
     * @param progress how much of the project is done, in percent
     * @param note what was reached; may be empty
     * @throws org.kontor.kernel.problem.ProblemException when the progress lies below what was recognised already, there is
     *     nothing to recognise, or the day lies before the last entry or in the future
     */
    RevenueEntry recognise(Actor actor, long projectId, LocalDate day, int progress, String note);

    /**
     * Takes back the last revenue of a project that is not taken back yet; needs {@code revenue.edit}.
     *
     * @param reason why
     * @throws org.kontor.kernel.problem.ProblemException when there is none, or no reason is given
     */
    RevenueEntry reverseLast(Actor actor, long projectId, String reason);

    /**
     * How the revenue of a project stands today; needs {@code revenue.view}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not see the project
     */
    RevenueStanding standing(Actor actor, long projectId);

    /** How the revenue of all projects stands of which some was recognised until the end of a period; needs {@code revenue.view}. */
    void standings(Actor actor, Period period, Consumer<RevenueStanding> sink);

    /** What was recognised of a project and taken back, in the order it was booked; needs {@code revenue.view}. */
    List<RevenueEntry> entries(Actor actor, long projectId);

    /** The step of the plan that was to be reached last until a day. */
    static Optional<RevenueStep> planned(Project project, LocalDate day) {
        return project.getRevenueSteps().stream()
                .filter(step -> !step.getPlannedOn().isAfter(day))
                .reduce((earlier, later) -> later.getProgress() >= earlier.getProgress() ? later : earlier);
    }
}
