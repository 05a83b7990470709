package org.kontor.workbench.internal.navigation;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;

/** Looks like a search field and opens the global search. */
final class SearchButton extends Canvas {

    private static final String KEYS = "Ctrl+K";

    SearchButton(Composite parent, String text, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Icons icons = new Icons(this);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        setToolTipText(text + " (" + KEYS + ")");
        addPaintListener(e -> {
            Palette palette = Palette.of(getDisplay());
            Rectangle area = getClientArea();
            e.gc.setAntialias(SWT.ON);
            e.gc.setBackground(palette.navigationSelection());
            e.gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
            if (isFocusControl()) {
                e.gc.setForeground(palette.navigationText());
                e.gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
            }
            e.gc.drawImage(icons.image(Icons.own("search"), 16, palette.navigationMuted()), 10, (area.height - 16) / 2);
            e.gc.setForeground(palette.navigationText());
            int height = e.gc.textExtent(text).y;
            e.gc.drawText(text, 34, (area.height - height) / 2, true);
            e.gc.setForeground(palette.navigationMuted());
            int keys = e.gc.textExtent(KEYS).x;
            if (34 + e.gc.textExtent(text).x + keys + 20 < area.width) {
                e.gc.drawText(KEYS, area.width - keys - 10, (area.height - height) / 2, true);
            }
        });
        addListener(SWT.MouseDown, e -> action.run());
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.KeyDown, e -> {
            if (e.character == ' ' || e.character == SWT.CR) {
                action.run();
            }
        });
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
    }
}
