package org.kontor.contracts.ui.texts;

import java.nio.file.Path;
import org.eclipse.swt.program.Program;

/** The desktop's word processor: Word, WPS or LibreOffice, as the desktop says. */
final class WordProcessor {

    private WordProcessor() {}

    /** Opens a document; answers whether there is a program for it. */
    static boolean open(Path document) {
        return Program.launch(document.toString());
    }
}
