package org.kontor.reporting.internal;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import org.kontor.fonts.ShippedFonts;

/**
 * The shipped Chinese font, made known to the PDF writer, which embeds it, and to AWT, which draws charts. Nothing depends
 * on the fonts of the machine.
 */
final class ReportFonts {

    private ReportFonts() {}

    /**
     * Unpacks the fonts, because BIRT reads them from files only.
     *
     * @param folder where to unpack; files that are there with the right size are kept
     * @return the font configuration for the engine
     */
    static URL install(Path folder) throws IOException {
        if (System.getProperty("java.awt.headless") == null) {
            // charts are drawn into memory; AWT must never open the display that SWT uses
            System.setProperty("java.awt.headless", "true");
        }
        Files.createDirectories(folder);
        for (String name : ShippedFonts.FILES) {
            Path file = folder.resolve(name);
            unpack(ShippedFonts.file(name), file);
            registerForCharts(file.toFile());
        }
        Path configuration = folder.resolve("fonts.xml");
        Files.writeString(configuration, configuration(folder));
        return configuration.toUri().toURL();
    }

    private static void unpack(URL source, Path file) throws IOException {
        try (InputStream content = source.openStream()) {
            byte[] bytes = content.readAllBytes();
            if (!Files.exists(file) || Files.size(file) != bytes.length) {
                // by way of another name: a second program that starts now must not see half a font
                Path part = Files.createTempFile(file.getParent(), "font", ".part");
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void registerForCharts(File file) throws IOException {
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
        } catch (FontFormatException broken) {
            throw new IOException(file + " is not a usable font", broken);
        }
    }

    private static String configuration(Path folder) {
        String paths = ShippedFonts.FILES.stream()
                .map(name -> "<path path=\"" + escape(folder.resolve(name).toString()) + "\"/>")
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <font>
                  <font-aliases>
                    <mapping name="serif" font-family="%1$s"/>
                    <mapping name="sans-serif" font-family="%1$s"/>
                    <mapping name="monospace" font-family="%1$s"/>
                    <mapping name="cursive" font-family="%1$s"/>
                    <mapping name="fantasy" font-family="%1$s"/>
                  </font-aliases>
                  <font-encodings><encoding font-family="%1$s" encoding="Identity-H"/></font-encodings>
                  <font-paths>%2$s</font-paths>
                  <composite-font name="all-fonts" default="%1$s">
                    <font font-family="%1$s" catalog="Western"/>
                    <font font-family="%1$s" catalog="Chinese_S"/>
                  </composite-font>
                </font>
                """.formatted(ShippedFonts.FAMILY, paths);
    }

    private static String escape(String path) {
        return path.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
