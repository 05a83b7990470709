package org.kontor.performance.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;

/** Work reports: written by their authors, read and commented by those who see them (P-17). */
public interface WorkReports extends RecordService<WorkReport> {

    /** The record type of work reports. */
    String TYPE = "workReport";

    /**
     * A figure as it stands in a report.
     *
     * @param currency the currency of money; empty for what is counted
     */
    record Fact(String label, BigDecimal amount, Optional<String> currency) {}

    /**
     * A report on the page of a team.
     *
     * @param facts its figures
     * @param texts what was written: thoughts, problems, market, plan; those left empty are left out
     * @param remark what the manager said
     */
    record Sheet(
            long id,
            int version,
            ReportKind kind,
            LocalDate from,
            ReportState state,
            List<Fact> facts,
            List<String> texts,
            Optional<String> remark) {

        /** Keeps its own copies. */
        public Sheet {
            facts = List.copyOf(facts);
            texts = List.copyOf(texts);
        }
    }

    /**
     * The reports of a person.
     *
     * @param sheets by their first day; of a colleague only those submitted
     */
    record Writer(long userId, String name, List<Sheet> sheets) {

        /** Keeps its own copy. */
        public Writer {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * Reads a report and says something to it, or only reads it.
     *
     * @param version the version that the user has seen
     * @throws org.kontor.kernel.problem.ProblemException when it is the actor's own, was not submitted, or is out of scope
     */
    Stored<WorkReport> read(Actor actor, long id, int version, Optional<String> remark);

    /** The reports of a week, of everybody whose reports the actor sees, also of those who wrote none. */
    List<Writer> week(Actor actor, LocalDate day);

    /** The working days of the last week before today for which the actor wrote no report; the first first. */
    List<LocalDate> missing(Actor actor, LocalDate today);
}
