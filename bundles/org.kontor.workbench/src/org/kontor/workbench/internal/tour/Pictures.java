package org.kontor.workbench.internal.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Writes what is on the screen into numbered PNG files. */
public final class Pictures {

    private final Path folder;
    private int taken;

    /** Into a folder, which is made if needed. */
    public Pictures(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many were taken. */
    public int taken() {
        return taken;
    }

    /** A picture of a window with what lies over it. */
    public void take(Shell shell, String name) {
        Display display = shell.getDisplay();
        Rectangle area = shell.getBounds().intersection(display.getBounds());
        if (area.isEmpty()) {
            return;
        }
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        taken++;
        String file = String.format("%03d-%s.png", taken, name.replaceAll("[^A-Za-z0-9._-]", "_"));
        loader.save(folder.resolve(file).toString(), SWT.IMAGE_PNG);
    }
}
