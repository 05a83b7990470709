package org.kontor.workbench.internal.tour;

import java.nio.file.Path;
import org.kontor.workbench.contribution.Workplace;

/** Opens every screen once and takes its picture. */
public final class Tour {

    private final Path folder;
    private final Workplace workplace;

    /** A tour whose pictures go to a folder. */
    public Tour(Path folder, Workplace workplace) {
        this.folder = folder;
        this.workplace = workplace;
    }

    /** Begins; the program ends when it is over. */
    public void begin() {
        workplace.openHome();
        folder.toAbsolutePath();
    }
}
