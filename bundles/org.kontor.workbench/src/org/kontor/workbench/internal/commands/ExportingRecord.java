package org.kontor.workbench.internal.commands;

import java.util.Optional;
import org.kontor.kernel.record.RecordRef;

/** A part whose record can be exported and printed. */
public interface ExportingRecord {

    /** The record as it is stored; empty as long as it never was. */
    Optional<RecordRef> exportedRecord();

    /** What names it, for the name of a file. */
    String exportedName();
}
