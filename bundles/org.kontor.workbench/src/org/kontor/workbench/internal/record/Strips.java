package org.kontor.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.kontor.workbench.contribution.RecordStrip;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.style.Restyling;

/** The strips that modules put below the head of a record. */
final class Strips {

    private final List<RecordStrip.Content> contents = new ArrayList<>();

    Strips(Composite parent, List<RecordStrip> strips, RecordStrip.Site site) {
        for (RecordStrip strip : strips) {
            Composite box = new Composite(parent, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
            box.setLayout(new FillLayout());
            box.setBackgroundMode(SWT.INHERIT_FORCE);
            Runnable colours =
                    () -> box.setBackground(Palette.of(box.getDisplay()).background());
            colours.run();
            Restyling.on(box, colours);
            contents.add(strip.create(box, site));
        }
    }

    boolean isEmpty() {
        return contents.isEmpty();
    }

    void show(Object draft) {
        contents.forEach(content -> content.show(draft));
    }
}
