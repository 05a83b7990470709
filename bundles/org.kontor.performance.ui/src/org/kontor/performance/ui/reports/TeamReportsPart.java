package org.kontor.performance.ui.reports;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.kernel.time.Period;
import org.kontor.performance.reports.WorkReports;
import org.kontor.performance.reports.WorkReports.Sheet;
import org.kontor.performance.reports.WorkReports.Writer;
import org.kontor.process.measures.TimeStep;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Workplace;

/** The reports of a week of all whose reports the user sees, on one page (WRK-06, P-17). */
public final class TeamReportsPart extends PagePart {

    /** Its id in plugin.xml. */
    static final String ID = "org.kontor.performance.ui.teamReports";

    private static final TextSource TEXTS = TextSource.beside(TeamReportsPart.class);
    private static final int CARD = 290;

    private Workplace workplace;
    private WorkReports reports;
    private LocalDate day = LocalDate.now();
    private Label week;
    private ScrolledComposite scroller;
    private Composite body;
    private Font bold;
    private boolean loaded;

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        reports = getSite().getService(WorkReports.class);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(parent);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        bold = resources.create(
                FontDescriptor.createFrom(parent.getFont()).increaseHeight(1).setStyle(SWT.BOLD));
        head(parent, resources);
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.getVerticalBar().setIncrement(CARD / 4);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        scroller.addListener(SWT.Resize, e -> fit());
        body = body();
        workplace.onChange(scroller, changed -> {
            if (changed.stream().anyMatch(r -> r.type().equals(WorkReports.TYPE))) {
                reload();
            }
        });
        reload();
    }

    private void head(Composite parent, LocalResourceManager resources) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).applyTo(bar);
        Label title = new Label(bar, SWT.NONE);
        title.setText(TEXTS.get("page"));
        title.setFont(resources.create(
                FontDescriptor.createFrom(title.getFont()).increaseHeight(4).setStyle(SWT.BOLD)));
        button(bar, "page.today", () -> turnTo(LocalDate.now()));
        button(bar, "page.back", () -> turnTo(day.minusWeeks(1)));
        button(bar, "page.forward", () -> turnTo(day.plusWeeks(1)));
        week = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(week);
    }

    private static void button(Composite bar, String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.setData("org.kontor.testId", "teamReports." + key);
        button.addListener(SWT.Selection, e -> action.run());
    }

    private void turnTo(LocalDate wanted) {
        day = wanted;
        reload();
    }

    @Override
    public void setFocus() {
        scroller.setFocus();
        if (loaded) {
            reload();
        }
    }

    private void reload() {
        Period shown = TimeStep.WEEK.around(day);
        Formats formats = Formats.current();
        week.setText(TEXTS.get(
                "page.week", formats.show(FieldKind.DATE, shown.from()), formats.show(FieldKind.DATE, shown.to())));
        LocalDate wanted = day;
        workplace.load(TEXTS.text("page"), scroller, () -> reports.week(workplace.actor(), wanted), writers -> {
            if (wanted.equals(day)) {
                show(writers);
            }
        });
    }

    private void show(List<Writer> writers) {
        loaded = true;
        body.dispose();
        body = body();
        if (writers.isEmpty()) {
            new Label(body, SWT.WRAP).setText(TEXTS.get("page.none"));
        }
        writers.forEach(this::section);
        fit();
    }

    private Composite body() {
        Composite made = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 6).applyTo(made);
        scroller.setContent(made);
        return made;
    }

    private void section(Writer writer) {
        Label name = new Label(body, SWT.NONE);
        name.setText(writer.name());
        name.setFont(bold);
        if (writer.sheets().isEmpty()) {
            Label missing = new Label(body, SWT.NONE);
            missing.setText(TEXTS.get("page.missing"));
            missing.setForeground(Colours.of(missing).muted());
            return;
        }
        Composite cards = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cards);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.spacing = 10;
        layout.marginLeft = 0;
        layout.fill = false;
        cards.setLayout(layout);
        boolean answerable = workplace.actor().may("workReports.read")
                && writer.userId() != workplace.actor().userId();
        ReportCard.Gestures gestures = new ReportCard.Gestures(this::open, this::answer);
        writer.sheets().forEach(sheet -> new ReportCard(cards, sheet, answerable, gestures));
        for (Control card : cards.getChildren()) {
            card.setLayoutData(new RowData(CARD, SWT.DEFAULT));
        }
    }

    private void open(Sheet sheet) {
        workplace.openRecord(new RecordRef(WorkReports.TYPE, sheet.id()));
    }

    private void answer(Sheet sheet) {
        Answer.ask(workplace, reports, new RecordRef(WorkReports.TYPE, sheet.id()), false);
    }

    private void fit() {
        if (!body.isDisposed()) {
            int width = scroller.getClientArea().width;
            scroller.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
            body.layout(true, true);
        }
    }
}
