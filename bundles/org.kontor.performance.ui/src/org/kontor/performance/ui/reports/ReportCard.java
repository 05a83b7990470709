package org.kontor.performance.ui.reports;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.reports.ReportState;
import org.kontor.performance.reports.WorkReports.Sheet;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;

/** A report on the page of a team: day, figures, what was written, what was answered, and what can be done. */
final class ReportCard {

    private static final TextSource TEXTS = TextSource.beside(ReportCard.class);
    private static final int WIDTH = 260;

    /** What can be done with a report. */
    record Gestures(Consumer<Sheet> open, Consumer<Sheet> answer) {}

    private final Composite box;
    private final Colours colours;

    /**
     * A card.
     *
     * @param answerable whether the user may answer it
     */
    ReportCard(Composite parent, Sheet sheet, boolean answerable, Gestures gestures) {
        box = new Composite(parent, SWT.BORDER);
        colours = Colours.of(parent);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(4, 4).applyTo(box);
        head(sheet);
        text(facts(sheet), false);
        sheet.texts().forEach(text -> text(text, false));
        sheet.remark().ifPresent(remark -> text(TEXTS.get("page.remark", remark), true));
        buttons(sheet, answerable, gestures);
    }

    private void head(Sheet sheet) {
        Composite line = new Composite(box, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        Label day = new Label(line, SWT.NONE);
        day.setText(TEXTS.get("kind." + sheet.kind().name()) + "  "
                + Formats.current().show(FieldKind.DATE, sheet.from()));
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), line);
        day.setFont(resources.create(FontDescriptor.createFrom(day.getFont()).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(day);
        Label state = new Label(line, SWT.RIGHT);
        state.setText(TEXTS.get("state." + sheet.state().name()));
        state.setForeground(colours.ink(tone(sheet.state())));
    }

    private static Tone tone(ReportState state) {
        return switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.WARNING;
            case READ -> Tone.GOOD;
        };
    }

    private static String facts(Sheet sheet) {
        return sheet.facts().stream()
                .map(fact -> fact.label() + " "
                        + Formats.current().show(FieldKind.QUANTITY, fact.amount())
                        + fact.currency().map(c -> " " + c).orElse(""))
                .collect(Collectors.joining("  ·  "));
    }

    private void text(String text, boolean answer) {
        if (text.isEmpty()) {
            return;
        }
        Label label = new Label(box, SWT.WRAP);
        // an ampersand of a report is no mnemonic
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        if (answer) {
            label.setForeground(colours.accent());
        }
    }

    private void buttons(Sheet sheet, boolean answerable, Gestures gestures) {
        Composite line = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        button(line, "page.open", () -> gestures.open().accept(sheet));
        if (answerable && sheet.state() != ReportState.DRAFT) {
            button(line, "page.answer", () -> gestures.answer().accept(sheet))
                    .setData("org.kontor.testId", "teamReports.answer." + sheet.id());
        }
    }

    private static Button button(Composite line, String key, Runnable action) {
        Button button = new Button(line, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }
}
