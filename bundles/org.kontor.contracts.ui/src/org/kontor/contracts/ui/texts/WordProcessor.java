package org.kontor.contracts.ui.texts;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.swt.program.Program;

/** The desktop's word processor: Word, WPS or LibreOffice, as the desktop says. */
final class WordProcessor {

    private WordProcessor() {}

    /** Opens a document; answers whether there is a program for it. */
    static boolean open(Path document) {
        return Program.launch(document.toString()) || openByLibreOffice(document);
    }

    /** Some desktops have it without knowing what it is for. */
    private static boolean openByLibreOffice(Path document) {
        try {
            return new ProcessBuilder("soffice", document.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .isAlive();
        } catch (IOException missing) {
            return false;
        }
    }
}
