package org.kontor.fonts;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/** The Chinese font that comes with Kontor, for whatever writes PDF: nothing depends on the fonts of the machine. */
public final class ShippedFonts {

    /** The name of the font's family. */
    public static final String FAMILY = "Noto Sans SC";

    /** The file of the regular face. */
    public static final String REGULAR = "NotoSansSC-Regular.ttf";

    /** The file of the bold face. */
    public static final String BOLD = "NotoSansSC-Bold.ttf";

    /** All files. */
    public static final List<String> FILES = List.of(REGULAR, BOLD);

    private ShippedFonts() {}

    /**
     * A file of the font.
     *
     * @param file {@link #REGULAR} or {@link #BOLD}
     */
    public static URL file(String file) {
        return Optional.ofNullable(ShippedFonts.class.getResource("/fonts/" + file))
                .orElseThrow(() -> new IllegalArgumentException(file));
    }
}
