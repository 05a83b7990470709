package org.kontor.reporting.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.kontor.kernel.report.ReportDesign;

/** The reports that the user may run, as cards with what each one answers. Plain SWT. */
final class GalleryPane {

    private static final int CARD_WIDTH = 340;
    private static final int TITLE_LARGER_BY = 6;
    private static final int NAME_LARGER_BY = 2;

    private final Supplier<List<ReportDesign>> reports;
    private final Consumer<ReportDesign> open;
    private final Text search;
    private final ScrolledComposite scroll;
    private final Composite cards;
    private final Font nameFont;
    private List<ReportDesign> shown = List.of();

    GalleryPane(Composite parent, Supplier<List<ReportDesign>> reports, Consumer<ReportDesign> open) {
        this.reports = reports;
        this.open = open;
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        Label title = new Label(body, SWT.NONE);
        title.setText(ScreenText.get("gallery.title"));
        title.setFont(font(title, TITLE_LARGER_BY));
        nameFont = font(body, NAME_LARGER_BY);
        new Label(body, SWT.WRAP).setText(ScreenText.get("gallery.hint"));
        search = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(ScreenText.get("gallery.search"));
        GridData width = new GridData();
        width.widthHint = 280;
        search.setLayoutData(width);
        search.addModifyListener(e -> showMatching());
        search.addListener(
                SWT.DefaultSelection, e -> matching().stream().findFirst().ifPresent(open));
        scroll = new ScrolledComposite(body, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        cards = new Composite(scroll, SWT.NONE);
        scroll.setContent(cards);
        scroll.addControlListener(ControlListener.controlResizedAdapter(e -> arrange()));
        scroll.setShowFocusedControl(true);
    }

    /** Asks again which reports there are; modules may have come or gone. */
    void refresh() {
        shown = reports.get();
        showMatching();
    }

    void setFocus() {
        search.setFocus();
    }

    private List<ReportDesign> matching() {
        String wanted = search.getText().strip().toLowerCase(Locale.getDefault());
        return shown.stream()
                .filter(report -> (report.label() + " " + report.description())
                        .toLowerCase(Locale.getDefault())
                        .contains(wanted))
                .toList();
    }

    private void showMatching() {
        for (Control old : cards.getChildren()) {
            old.dispose();
        }
        List<ReportDesign> matching = matching();
        matching.forEach(this::card);
        if (matching.isEmpty()) {
            Label nothing = new Label(cards, SWT.WRAP);
            nothing.setText(ScreenText.get(shown.isEmpty() ? "gallery.empty" : "gallery.none"));
            GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
            wide.widthHint = CARD_WIDTH;
            nothing.setLayoutData(wide);
        }
        arrange();
    }

    private void card(ReportDesign report) {
        Composite card = new Composite(cards, SWT.BORDER);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 12;
        layout.verticalSpacing = 6;
        card.setLayout(layout);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
        place.widthHint = CARD_WIDTH;
        card.setLayoutData(place);
        card.setBackground(card.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        card.setBackgroundMode(SWT.INHERIT_FORCE);
        card.setCursor(card.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        MouseListener click = MouseListener.mouseUpAdapter(e -> open.accept(report));
        card.addMouseListener(click);
        Hyperlink name = new Hyperlink(card, SWT.NONE);
        name.setText(report.label().toString());
        name.setFont(nameFont);
        name.setForeground(JFaceResources.getColorRegistry().get("HYPERLINK_COLOR"));
        name.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                open.accept(report);
            }
        });
        Label description = new Label(card, SWT.WRAP);
        description.setText(report.description().toString());
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = CARD_WIDTH - 2 * layout.marginWidth;
        description.setLayoutData(wide);
        description.addMouseListener(click);
    }

    private void arrange() {
        int width = Math.max(scroll.getClientArea().width, CARD_WIDTH);
        GridLayout layout = new GridLayout(Math.max(1, width / (CARD_WIDTH + 40)), true);
        layout.marginWidth = 0;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 12;
        cards.setLayout(layout);
        cards.layout(true, true);
        scroll.setMinSize(cards.computeSize(width, SWT.DEFAULT));
    }

    private static Font font(Control owner, int largerBy) {
        FontDescriptor descriptor = JFaceResources.getDefaultFontDescriptor()
                .increaseHeight(largerBy)
                .setStyle(SWT.BOLD);
        Font font = descriptor.createFont(owner.getDisplay());
        owner.addDisposeListener(e -> font.dispose());
        return font;
    }
}
