package org.kontor.workbench.internal.style;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Control;
import org.kontor.workbench.contribution.Icon;

/**
 * Turns {@link Icon}s into images of a size and colour, sharp at every zoom. Images live as long as the control that
 * asked for the set.
 */
public final class Icons {

    private static final Pattern WIDTH = Pattern.compile("(<svg[^>]*?)\\swidth=\"[^\"]*\"");
    private static final Pattern HEIGHT = Pattern.compile("(<svg[^>]*?)\\sheight=\"[^\"]*\"");

    private final Control owner;
    private final Map<String, Image> images = new HashMap<>();

    /** Images for a control and what is in it. */
    public Icons(Control owner) {
        this.owner = owner;
        owner.addDisposeListener(e -> {
            images.values().forEach(Image::dispose);
            images.clear();
        });
    }

    /** The control they live with. */
    public Control owner() {
        return owner;
    }

    /** A picture of the workbench's own. */
    public static Icon own(String name) {
        return Icon.of(Icons.class, "icons/" + name + ".svg");
    }

    /**
     * The image.
     *
     * @param size edge length in points
     */
    public Image image(Icon icon, int size, Color color) {
        String key = icon.svg().toExternalForm() + size + Palette.hex(color);
        return images.computeIfAbsent(key, k -> create(icon, size, color));
    }

    private Image create(Icon icon, int size, Color color) {
        String svg = read(icon).replace("currentColor", Palette.hex(color));
        ImageDataProvider provider = zoom -> {
            String edge = "$1 %s=\"" + size * zoom / 100 + "\"";
            String scaled = WIDTH.matcher(svg).replaceFirst(String.format(edge, "width"));
            scaled = HEIGHT.matcher(scaled).replaceFirst(String.format(edge, "height"));
            return new ImageData(new ByteArrayInputStream(scaled.getBytes(StandardCharsets.UTF_8)));
        };
        return new Image(owner.getDisplay(), provider);
    }

    private static String read(Icon icon) {
        try (InputStream in = icon.svg().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
