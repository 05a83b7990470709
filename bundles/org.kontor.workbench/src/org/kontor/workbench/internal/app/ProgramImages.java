package org.kontor.workbench.internal.app;

import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kontor.workbench.internal.style.Icons;

/** The pictures of the program in title bars and task lists. */
final class ProgramImages {

    private static final Color GROUND = new Color(0x25, 0x63, 0xc9);

    private ProgramImages() {}

    static Image[] create(Display display) {
        Shell keeper = new Shell(display);
        Icons icons = new Icons(keeper);
        Image[] images = IntStream.of(16, 32, 48, 64, 128)
                .mapToObj(size -> draw(display, icons, size))
                .toArray(Image[]::new);
        keeper.dispose();
        return images;
    }

    private static Image draw(Display display, Icons icons, int size) {
        Image image = new Image(display, size, size);
        GC gc = new GC(image);
        gc.setAntialias(org.eclipse.swt.SWT.ON);
        gc.setBackground(GROUND);
        gc.fillRectangle(0, 0, size, size);
        int edge = size * 3 / 4;
        gc.drawImage(
                icons.image(Icons.own("logo"), edge, new Color(255, 255, 255)), (size - edge) / 2, (size - edge) / 2);
        gc.dispose();
        return image;
    }
}
