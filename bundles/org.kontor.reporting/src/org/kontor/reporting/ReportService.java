package org.kontor.reporting;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ReportParameter;

/**
 * Makes the reports that the installed modules ship. Every method answers for the one who asks: a report over data that
 * the actor may not see does not exist for the actor, and rows come under the actor's data scope.
 */
public interface ReportService {

    /** The reports whose data the actor may see, ordered by area and name in the program's language. */
    List<ReportDesign> reports(Actor actor);

    /**
     * What the report asks before it runs, each parameter once even when several data sets take it.
     *
     * @throws ProblemException when there is no such report for the actor
     */
    List<ReportParameter> parameters(Actor actor, String reportId);

    /**
     * The values from which a user chooses for a parameter of the report; none where the data sets offer none. May take
     * long.
     *
     * @throws ProblemException when there is no such report for the actor
     */
    List<String> offers(Actor actor, String reportId, String parameterId);

    /**
     * Makes a report. Each data set is read once and completely before the layout starts, so that table, chart and totals
     * agree and no database transaction stays open while pages are drawn; a CSV is written row by row as it is read.
     *
     * @param output takes the bytes and stays open; what was written to it when the method fails is of no use
     * @throws ProblemException when there is no such report for the actor, when it has too many rows to lay out, or when
     *     it cannot be made
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    void run(Actor actor, ReportRequest request, OutputStream output, Cancellation cancellation);

    /**
     * Makes a report into a file. The file is replaced only when the report is complete.
     *
     * @throws ProblemException as {@link #run(Actor, ReportRequest, OutputStream, Cancellation)}, and when the file cannot
     *     be written
     */
    void run(Actor actor, ReportRequest request, Path file, Cancellation cancellation);

    /**
     * Starts the engine and draws a tiny report, so that the first one a user asks for does not wait for it. Takes
     * seconds; call it in the background after the window is up. Does nothing the second time.
     */
    void warmUp();
}
