package org.kontor.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRequest;

/** Writes a list, or a table that was computed, into a file, as the user sees it: same rows, same columns, same order. */
public interface ListExporter {

    /**
     * Exports. The file appears only when it is complete.
     *
     * @param columns ids of the columns in their order; empty for all, on paper for those that are usually shown
     * @param locale the language of headings and choices
     * @return how many rows were written
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not see the list or the file cannot be written
     */
    long export(
            Actor actor,
            ListDefinition list,
            ListRequest request,
            List<String> columns,
            ExportFormat format,
            Locale locale,
            Path file);

    /**
     * Writes a table that was computed, all of it. The file appears only when it is complete.
     *
     * @param locale the language of headings
     * @return how many rows were written
     * @throws org.kontor.kernel.problem.ProblemException when the file cannot be written
     */
    long export(ComputedTable table, ExportFormat format, Locale locale, Path file);
}
