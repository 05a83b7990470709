package org.kontor.contracts.internal.projects;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of projects and expenses. */
public final class ProjectsText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(ProjectsText.class);

    private ProjectsText() {}

    /** A text on projects or expenses. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
