package org.kontor.workbench.internal.record;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;

/** Says below a grid of lines which pasted rows were not understood, until the user has seen it. */
final class RefusedRows {

    private static final TextSource TEXTS = TextSource.beside(RefusedRows.class);
    private static final int LEAST_SHOWN = 2;
    private static final int MOST_SHOWN = 5;

    private final Composite box;
    private final Label heading;
    private final org.eclipse.swt.widgets.Text sentences;

    /** Hidden at first. */
    RefusedRows(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(box);
        heading = new Label(box, SWT.NONE);
        heading.setForeground(Palette.of(box.getDisplay()).ink(Tone.BAD));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(heading);
        ToolBar bar = new ToolBar(box, SWT.FLAT);
        ToolItem close = new ToolItem(bar, SWT.PUSH);
        close.setImage(new Icons(bar)
                .image(Icons.own("clear"), 16, Palette.of(box.getDisplay()).muted()));
        close.setToolTipText(TEXTS.get("refused.close"));
        close.setData("org.kontor.testId", "refused.close");
        close.addListener(SWT.Selection, e -> show(false));
        sentences = new org.eclipse.swt.widgets.Text(box, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        sentences.setData("org.kontor.testId", "refused.rows");
        box.setVisible(false);
    }

    /** Tells what became of pasted rows; nothing when all were understood. */
    void tell(int taken, List<Text> refused) {
        if (box.isDisposed()) {
            return;
        }
        heading.setText(TEXTS.get("refused.rows", taken, refused.size()));
        sentences.setText(refused.stream().map(Text::toString).collect(Collectors.joining("\n")));
        int rows = Math.clamp(refused.size(), LEAST_SHOWN, MOST_SHOWN);
        int height = sentences.computeTrim(0, 0, 0, sentences.getLineHeight() * rows).height;
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(SWT.DEFAULT, height)
                .applyTo(sentences);
        show(!refused.isEmpty());
    }

    private void show(boolean visible) {
        box.setVisible(visible);
        ((GridData) box.getLayoutData()).exclude = !visible;
        box.getParent().layout(true, true);
    }
}
