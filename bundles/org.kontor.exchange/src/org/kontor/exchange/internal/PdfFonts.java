package org.kontor.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.kontor.fonts.ShippedFonts;
import org.openpdf.text.pdf.BaseFont;

/**
 * The faces of the shipped font for PDF, read once and kept as long as somebody writes. They lie in files, because the
 * writer's layout, which reports switch on for the whole program, reads them from there.
 */
final class PdfFonts {

    private final Map<String, BaseFont> faces = new HashMap<>();

    BaseFont regular() throws IOException {
        return face(ShippedFonts.REGULAR);
    }

    BaseFont bold() throws IOException {
        return face(ShippedFonts.BOLD);
    }

    private synchronized BaseFont face(String name) throws IOException {
        BaseFont known = faces.get(name);
        if (known == null) {
            known = BaseFont.createFont(unpacked(name).toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            faces.put(name, known);
        }
        return known;
    }

    private static Path unpacked(String name) throws IOException {
        Path folder = Files.createTempDirectory("kontor-font-");
        Path file = folder.resolve(name);
        try (InputStream content = ShippedFonts.file(name).openStream()) {
            Files.copy(content, file);
        }
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }
}
