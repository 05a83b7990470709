package org.kontor.workbench.internal.commands;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;

/** Ids of the commands in plugin.xml. */
public final class Commands {

    /** Global search. */
    public static final String SEARCH = "org.kontor.workbench.search";
    /** New record of the active list's type. */
    public static final String NEW = "org.kontor.workbench.new";
    /** Export of the active list. */
    public static final String EXPORT = "org.kontor.workbench.export";

    private Commands() {}

    /** Runs a command as if its key were pressed. */
    public static void run(IHandlerService handlers, String commandId) {
        try {
            handlers.executeCommand(commandId, null);
        } catch (CommandException e) {
            ILog.of(Commands.class).error("Command " + commandId + " failed", e);
        }
    }
}
