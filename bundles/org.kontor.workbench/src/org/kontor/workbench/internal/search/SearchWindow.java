package org.kontor.workbench.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.RecordHit;
import org.kontor.persistence.record.RecordService;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.style.Restyling;
import org.kontor.workbench.internal.work.Background;

/**
 * One search over all records and pages, by keyboard only: type, choose with the arrow keys, open with Enter, leave with
 * Escape. Hits are grouped by the type of record and come in as each module answers.
 */
public final class SearchWindow {

    private static final TextSource TEXTS = TextSource.beside(SearchWindow.class);
    private static final int WIDTH = 640;
    private static final int HEIGHT = 460;
    private static final int DELAY_MILLIS = 200;
    private static final int HITS_PER_TYPE = 5;

    private final Workplace workplace;
    private final Modules modules;
    private final Shell shell;
    private final Text text;
    private final Label state;
    private final HitList results;
    private final Map<String, List<RecordHit>> hits = new LinkedHashMap<>();
    private int running;
    private int generation;
    private Runnable pending = () -> {};

    /** A window that is not yet open. */
    public SearchWindow(Shell parent, Workplace workplace, Modules modules) {
        this.workplace = workplace;
        this.modules = modules;
        Palette palette = Palette.of(parent.getDisplay());
        shell = new Shell(parent, SWT.NO_TRIM | SWT.RESIZE);
        shell.setData("org.kontor.testId", "search");
        shell.setText(TEXTS.get("title"));
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(shell);
        shell.setBackground(palette.background());
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        text = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(TEXTS.get("message"));
        text.setFont(Fonts.larger(text, 3, false));
        text.setData("org.kontor.testId", "search.text");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        results = new HitList(shell, this::open);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 100).applyTo(results);
        state = new Label(shell, SWT.NONE);
        state.setForeground(palette.muted());
        state.setFont(Fonts.smaller(state));
        state.setText(TEXTS.get("keys"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        Restyling.ownColours(shell);
        text.setBackground(palette.surface());
        text.setForeground(palette.text());
        text.addListener(SWT.Modify, e -> typed());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
        }));
    }

    /** Shows the window; it closes by itself. */
    public void open() {
        Rectangle parent = shell.getParent().getBounds();
        shell.setBounds(parent.x + (parent.width - WIDTH) / 2, parent.y + parent.height / 6, WIDTH, HEIGHT);
        shell.open();
        text.setFocus();
        pages("");
    }

    /** Whether all modules have answered; for tests and the tour. */
    public boolean isReady() {
        return running == 0;
    }

    /** Types for a test or the tour. */
    public void type(String wanted) {
        text.setText(wanted);
    }

    /** The window. */
    public Shell shell() {
        return shell;
    }

    private void typed() {
        shell.getDisplay().timerExec(-1, pending);
        pending = () -> {
            if (!shell.isDisposed()) {
                search(text.getText().strip());
            }
        };
        shell.getDisplay().timerExec(DELAY_MILLIS, pending);
        running = Math.max(1, running);
    }

    private void search(String wanted) {
        int mine = ++generation;
        hits.clear();
        running = 0;
        pages(wanted);
        if (wanted.isEmpty()) {
            state.setText(TEXTS.get("keys"));
            return;
        }
        state.setText(TEXTS.get("searching"));
        for (RecordService<?> service : modules.recordsInOrder()) {
            if (!workplace.actor().may(service.area() + ".view")) {
                continue;
            }
            running++;
            String label = service.type().label().toString();
            Background.read(
                    TEXTS.get("searching"),
                    shell,
                    () -> service.find(workplace.actor(), wanted, HITS_PER_TYPE),
                    found -> answered(mine, label, found, wanted),
                    failure -> answered(mine, label, List.of(), wanted));
        }
    }

    private void answered(int mine, String label, List<RecordHit> found, String wanted) {
        if (mine != generation) {
            return;
        }
        running--;
        if (!found.isEmpty()) {
            hits.put(label, found);
        }
        pages(wanted);
        if (running == 0) {
            state.setText(results.isEmpty() ? TEXTS.get("nothing", wanted) : TEXTS.get("keys"));
        }
    }

    private void pages(String wanted) {
        List<HitList.Line> now = new ArrayList<>();
        // always in the order of the navigation bar, whoever answers first
        List<String> order = modules.recordsInOrder().stream()
                .map(s -> s.type().label().toString())
                .toList();
        List<Map.Entry<String, List<RecordHit>>> groups = hits.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> order.indexOf(e.getKey())))
                .toList();
        for (Map.Entry<String, List<RecordHit>> group : groups) {
            now.add(new HitList.Line(Optional.empty(), group.getKey(), ""));
            for (RecordHit hit : group.getValue()) {
                now.add(new HitList.Line(
                        Optional.of(() -> workplace.openRecord(hit.record())), hit.title(), hit.detail()));
            }
        }
        List<NavigationEntry> entries = modules.navigation(workplace.actor()).stream()
                .filter(e -> e.label().toString().toLowerCase().contains(wanted.toLowerCase()))
                .toList();
        if (!entries.isEmpty()) {
            now.add(new HitList.Line(Optional.empty(), TEXTS.get("pages"), ""));
        }
        for (NavigationEntry entry : entries) {
            now.add(new HitList.Line(
                    Optional.of(() -> entry.destination().open(workplace)),
                    entry.label().toString(),
                    entry.group().label().toString()));
        }
        results.show(now);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> {
                results.move(1);
                event.doit = false;
            }
            case SWT.ARROW_UP -> {
                results.move(-1);
                event.doit = false;
            }
            case SWT.CR, SWT.KEYPAD_CR -> {
                results.selected().ifPresent(this::open);
                event.doit = false;
            }
            case SWT.ESC -> shell.close();
            default -> {
                // typing goes on
            }
        }
    }

    private void open(Runnable hit) {
        shell.close();
        hit.run();
    }
}
