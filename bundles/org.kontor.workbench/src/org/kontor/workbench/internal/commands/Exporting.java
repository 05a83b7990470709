package org.kontor.workbench.internal.commands;

import java.util.List;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRequest;

/** A part whose rows can be exported. */
public interface Exporting {

    /** The list. */
    ListDefinition exportedList();

    /** The rows that are shown. */
    ListRequest exportedRequest();

    /** Ids of the shown columns from left to right. */
    List<String> exportedColumns();
}
