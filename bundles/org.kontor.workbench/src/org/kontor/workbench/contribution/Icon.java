package org.kontor.workbench.contribution;

import java.net.URL;
import java.util.Objects;

/**
 * A picture as SVG, drawn on a grid of 24 with strokes in {@code currentColor}. The workbench colours and scales it, so
 * that one file serves the light and the dark theme and every resolution.
 *
 * @param svg the file
 */
public record Icon(URL svg) {

    /**
     * A picture that lies beside a class.
     *
     * @param beside a class of the contributing bundle
     * @param path the file, relative to the class
     * @throws IllegalArgumentException when there is no such file
     */
    public static Icon of(Class<?> beside, String path) {
        URL url = beside.getResource(path);
        if (url == null) {
            throw new IllegalArgumentException("No picture " + path + " beside " + beside.getName());
        }
        return new Icon(url);
    }

    /** Two pictures are the same when they come from the same file; never asks the network as URL does. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Icon icon && icon.svg.toExternalForm().equals(svg.toExternalForm());
    }

    @Override
    public int hashCode() {
        return Objects.hash(svg.toExternalForm());
    }
}
