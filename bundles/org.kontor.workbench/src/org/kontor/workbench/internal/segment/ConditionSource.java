package org.kontor.workbench.internal.segment;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.kontor.process.segments.Subject;

/** What the rows of conditions can speak of, and what they offer as values. */
interface ConditionSource {

    /** The subjects. */
    List<Subject> subjects();

    /** Reads the values that occur in a text column, and shows them as long as the widget lives. */
    void values(Subject subject, Control owner, Consumer<List<String>> show);

    /** Reads the currencies of a figure, and shows them as long as the widget lives. */
    void currencies(Subject subject, Control owner, Consumer<List<String>> show);
}
