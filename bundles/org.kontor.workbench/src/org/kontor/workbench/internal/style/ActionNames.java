package org.kontor.workbench.internal.style;

/** Names of actions where they name something else. */
public final class ActionNames {

    private ActionNames() {}

    /** The title of the dialog that an action opens: its dots promise a dialog, and the dialog itself promises nothing more. */
    public static String ofDialog(String action) {
        return action.replaceFirst("(…|\\.\\.\\.)$", "");
    }
}
