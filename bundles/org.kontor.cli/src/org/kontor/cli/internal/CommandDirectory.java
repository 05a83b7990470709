package org.kontor.cli.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.cli.Command;

/** The commands that the installed modules offer. */
interface CommandDirectory {

    /** The command for a verb; empty when no installed module offers it. */
    Optional<Command> find(String verb);

    /** All commands by verb. */
    List<Command> all();
}
