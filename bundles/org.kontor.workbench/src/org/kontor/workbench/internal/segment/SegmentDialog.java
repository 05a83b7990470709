package org.kontor.workbench.internal.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.process.segments.Condition;
import org.kontor.process.segments.Segments;
import org.kontor.process.segments.Subject;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.work.Background;
import org.kontor.workbench.internal.work.Words;

/** Makes and changes the conditions of a segment, and tells while they are made how many rows they find. */
public final class SegmentDialog extends Dialog {

    private static final TextSource TEXTS = TextSource.beside(SegmentDialog.class);
    private static final int COUNT_DELAY_MILLIS = 300;
    private static final int WIDTH = 820;
    private static final int HEIGHT = 230;
    private static final int LONGEST_NAME = 80;

    private final Segments segments;
    private final Actor actor;
    private final ListDefinition list;
    private final List<Subject> subjects;
    private final Optional<Segments.Offer> known;
    private final List<Condition> begun;
    private final Consumer<Chosen> chosen;
    private final List<ConditionRow> rows = new ArrayList<>();
    private ScrolledComposite scroller;
    private Composite area;
    private Label count;
    private Text name;
    private Button shared;
    private Runnable pending = () -> {};
    private int generation;

    /**
     * What the user decided for.
     *
     * @param segment the id of the segment that was kept; empty when the conditions are only looked through
     */
    public record Chosen(Optional<Long> segment, String name, List<Condition> conditions) {}

    /**
     * A dialog that is not yet open.
     *
     * @param subjects what conditions can speak of
     * @param known the segment that is changed; empty for a new one
     * @param begun the conditions it begins with
     * @param chosen takes what the user decided for
     */
    public SegmentDialog(
            Shell parent,
            Segments segments,
            Actor actor,
            ListDefinition list,
            List<Subject> subjects,
            Optional<Segments.Offer> known,
            List<Condition> begun,
            Consumer<Chosen> chosen) {
        super(parent);
        this.segments = segments;
        this.actor = actor;
        this.list = list;
        this.subjects = subjects;
        this.known = known;
        this.begun = begun;
        this.chosen = chosen;
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("segment.title", list.label()));
        shell.setData("org.kontor.testId", "segment");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite content = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .margins(16, 16)
                .spacing(8, 12)
                .numColumns(3)
                .applyTo(content);
        Label explanation = new Label(content, SWT.WRAP);
        explanation.setText(TEXTS.get("segment.explanation"));
        GridDataFactory.fillDefaults().span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(explanation);
        scroller = new ScrolledComposite(content, SWT.V_SCROLL | SWT.BORDER);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, true)
                .hint(WIDTH, HEIGHT)
                .applyTo(scroller);
        area = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(area);
        scroller.setContent(area);
        Button add = new Button(content, SWT.PUSH);
        add.setText(TEXTS.get("condition.add"));
        add.setData("org.kontor.testId", "condition.add");
        add.addListener(SWT.Selection, e -> add(first()).setFocus());
        count = new Label(content, SWT.WRAP);
        count.setData("org.kontor.testId", "segment.count");
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(count);
        new Label(content, SWT.NONE).setText(TEXTS.get("segment.name"));
        name = new Text(content, SWT.BORDER);
        name.setTextLimit(LONGEST_NAME);
        name.setMessage(TEXTS.get("segment.name.tip"));
        name.setText(known.map(Segments.Offer::name).orElse(""));
        name.setData("org.kontor.testId", "segment.name");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        shared = new Button(content, SWT.CHECK);
        shared.setText(TEXTS.get("segment.shared"));
        shared.setSelection(known.map(Segments.Offer::shared).orElse(false));
        shared.setData("org.kontor.testId", "segment.shared");
        (begun.isEmpty() ? List.of(first()) : begun).forEach(this::add);
        return content;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("segment.show"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        name.addListener(SWT.Modify, e -> nameButton());
        nameButton();
    }

    private void nameButton() {
        boolean keeps = !name.getText().isBlank();
        getButton(IDialogConstants.OK_ID).setText(TEXTS.get(keeps ? "segment.keep" : "segment.show"));
        setButtonLayoutData(getButton(IDialogConstants.OK_ID));
        getButton(IDialogConstants.OK_ID).getParent().layout(true);
    }

    /** What is easiest to choose, to begin with. */
    private Condition first() {
        Subject subject = subjects.stream()
                .filter(each -> each.kind() == FieldKind.CHOICE)
                .findFirst()
                .orElse(subjects.getFirst());
        return Condition.of(subject.id(), subject.comparisons().getFirst());
    }

    private ConditionRow add(Condition condition) {
        ConditionRow row = new ConditionRow(area, new Source(), condition, this::changed, this::remove);
        rows.add(row);
        layOut();
        scroller.showControl(row.control());
        return row;
    }

    private void remove(ConditionRow row) {
        rows.remove(row);
        row.control().dispose();
        layOut();
        changed();
    }

    private void layOut() {
        area.layout(true, true);
        Point size = area.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroller.setMinSize(size);
    }

    private List<Condition> conditions() {
        return rows.stream().map(ConditionRow::condition).toList();
    }

    /** Counts after a moment without changes. */
    private void changed() {
        int mine = ++generation;
        Display display = count.getDisplay();
        display.timerExec(-1, pending);
        pending = () -> {
            if (!count.isDisposed() && mine == generation) {
                count(mine);
            }
        };
        display.timerExec(COUNT_DELAY_MILLIS, pending);
    }

    private void count(int mine) {
        List<Condition> conditions = conditions();
        inBackground(
                () -> segments.count(actor, list.id(), conditions),
                found -> {
                    if (mine == generation) {
                        say(TEXTS.get("segment.count", found), false);
                    }
                },
                refused -> {
                    if (mine == generation) {
                        say(Words.of(refused), true);
                    }
                });
    }

    private void say(String text, boolean refused) {
        count.setForeground(refused ? Palette.of(count.getDisplay()).ink(Tone.WARNING) : null);
        count.setText(text.replace("&", "&&"));
        count.getParent().layout(true);
    }

    private <R> void inBackground(Supplier<R> read, Consumer<R> show, Consumer<RuntimeException> refused) {
        Background.read(list.label().toString(), count, read, show, refused);
    }

    @Override
    protected void okPressed() {
        List<Condition> conditions = conditions();
        String wanted = name.getText().strip();
        boolean share = shared.getSelection();
        inBackground(() -> keep(wanted, share, conditions), this::done, refused -> say(Words.of(refused), true));
    }

    private Chosen keep(String wanted, boolean share, List<Condition> conditions) {
        if (wanted.isEmpty()) {
            segments.request(actor, list.id(), conditions);
            return new Chosen(Optional.empty(), "", conditions);
        }
        Optional<Segments.Offer> changeable = known.filter(Segments.Offer::mine);
        if (changeable.isPresent()) {
            long id = changeable.get().id();
            segments.change(actor, id, wanted, share, conditions);
            return new Chosen(Optional.of(id), wanted, conditions);
        }
        long id = segments.keep(actor, list.id(), wanted, share, conditions);
        return new Chosen(Optional.of(id), wanted, conditions);
    }

    private void done(Chosen decided) {
        super.okPressed();
        chosen.accept(decided);
    }

    /** What rows offer comes from the service, read in the background. */
    private final class Source implements ConditionSource {

        @Override
        public List<Subject> subjects() {
            return subjects;
        }

        @Override
        public void values(Subject subject, Control owner, Consumer<List<String>> show) {
            read(owner, () -> segments.values(actor, list.id(), subject.id()), show);
        }

        @Override
        public void currencies(Subject subject, Control owner, Consumer<List<String>> show) {
            read(owner, () -> segments.currencies(actor, list.id(), subject.id()), show);
        }

        private <R> void read(Control owner, Supplier<R> read, Consumer<R> show) {
            Background.read(list.label().toString(), owner, read, show, refused -> say(Words.of(refused), true));
        }
    }
}
