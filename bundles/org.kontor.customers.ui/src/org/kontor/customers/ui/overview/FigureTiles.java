package org.kontor.customers.ui.overview;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kontor.customers.overview.CustomerFigure;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.contribution.Workplace;

/** Figures in big letters, each with its name; one with documents behind it is a link to them. */
final class FigureTiles extends Composite {

    private static final int TILE_WIDTH = 176;
    private static final String NOTHING = "–";

    private final Workplace workplace;
    private final Font large;
    private final Font small;

    FigureTiles(Composite parent, LocalResourceManager resources, Workplace workplace) {
        super(parent, SWT.NONE);
        this.workplace = workplace;
        FontDescriptor usual = FontDescriptor.createFrom(parent.getFont());
        large = resources.create(usual.increaseHeight(3).setStyle(SWT.BOLD));
        small = resources.create(usual.increaseHeight(-1));
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.wrap = true;
        row.spacing = 12;
        row.marginLeft = 0;
        row.marginRight = 0;
        setLayout(row);
    }

    void show(List<CustomerFigure> figures) {
        for (Control old : getChildren()) {
            old.dispose();
        }
        Colours colours = Colours.of(this);
        figures.forEach(figure -> tile(figure, colours));
        requestLayout();
    }

    private void tile(CustomerFigure figure, Colours colours) {
        Composite tile = new Composite(this, SWT.NONE);
        tile.setLayoutData(new RowData(TILE_WIDTH, SWT.DEFAULT));
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 2).applyTo(tile);
        tile.setBackground(colours.surface());
        tile.setBackgroundMode(SWT.INHERIT_FORCE);
        Label label = new Label(tile, SWT.NONE);
        label.setText(figure.label().toString().replace("&", "&&"));
        label.setFont(small);
        label.setForeground(colours.muted());
        label.setToolTipText(figure.label().toString());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        Control value = value(tile, figure);
        value.setFont(large);
        value.setForeground(figure.warns() ? colours.ink(Tone.BAD) : colours.text());
        value.setData("org.kontor.testId", "figure." + figure.id());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
    }

    private Control value(Composite tile, CustomerFigure figure) {
        String text = text(figure);
        if (figure.documents().isEmpty()) {
            Label label = new Label(tile, SWT.NONE);
            label.setText(text);
            return label;
        }
        Link link = new Link(tile, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.setLinkForeground(Colours.of(this).accent());
        link.addListener(SWT.Selection, e -> figure.documents()
                .ifPresent(documents -> workplace.openList(documents.listId(), documents.request())));
        return link;
    }

    private static String text(CustomerFigure figure) {
        return figure.value()
                .map(value -> Formats.current().show(figure.kind(), value))
                .orElse(NOTHING);
    }
}
