package org.kontor.customers.ui.activities;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.customers.activities.Activities;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.activities.CalendarEntry;
import org.kontor.customers.activities.Slot;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Workplace;

/** The calendar: a day, a week or a month of a person, or a day of the team (ACT-03, ACT-05). */
public final class CalendarPart extends PagePart {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.customers.ui.calendar";

    private static final TextSource TEXTS = TextSource.beside(CalendarPart.class);

    /** Opens it. */
    static final Destination PAGE = Destination.page("calendar", TEXTS.text("calendar"), ID);

    private static final int MORNING = 8;

    private final Map<Span, Button> spans = new EnumMap<>(Span.class);
    private Workplace workplace;
    private Activities activities;
    private Span span = Span.WEEK;
    private LocalDate around = LocalDate.now();
    private List<Activities.Colleague> team = List.of();
    private Label title;
    private Combo person;
    private StackLayout stack;
    private Composite pages;
    private Composite hours;
    private DayHeads heads;
    private TimeGrid grid;
    private MonthGrid month;
    private boolean stale;

    private final CalendarGestures gestures = new CalendarGestures() {
        @Override
        public void open(CalendarEntry entry) {
            if (entry.open()) {
                workplace.openRecord(new RecordRef(Activities.TYPE, entry.id()));
            }
        }

        @Override
        public void move(CalendarEntry entry, Slot slot) {
            workplace.run(TEXTS.text("calendar.move"), () -> {
                activities.move(workplace.actor(), entry.id(), entry.version(), slot);
                return Optional.empty();
            });
        }

        @Override
        public void plan(Slot slot, long userId) {
            CalendarPart.this.plan(slot, userId);
        }
    };

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        activities = getSite().getService(Activities.class);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(8, 8).applyTo(parent);
        tools(parent);
        pages = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        stack = new StackLayout();
        pages.setLayout(stack);
        hours = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(hours);
        heads = new DayHeads(hours, gestures);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heads);
        ScrolledComposite scroller = new ScrolledComposite(hours, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        grid = new TimeGrid(scroller, gestures);
        scroller.setContent(grid);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setMinHeight(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        scroller.getVerticalBar().setIncrement(TimeGrid.HOUR / 2);
        scroller.addListener(SWT.Show, e -> scroller.setOrigin(0, MORNING * TimeGrid.HOUR));
        scroller.getDisplay().asyncExec(() -> {
            if (!scroller.isDisposed()) {
                scroller.setOrigin(0, MORNING * TimeGrid.HOUR);
            }
        });
        month = new MonthGrid(pages, gestures, day -> show(Span.DAY, day));
        workplace.onChange(pages, changed -> {
            if (changed.stream().anyMatch(r -> r.type().equals(Activities.TYPE))) {
                reloadSoon();
            }
        });
        workplace.load(TEXTS.text("calendar"), pages, () -> activities.team(workplace.actor()), this::people);
    }

    private void tools(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(Span.values().length + 6).applyTo(bar);
        button(bar, "today", () -> show(span, LocalDate.now()));
        button(bar, "back", () -> show(span, span.turn(around, -1)));
        button(bar, "forward", () -> show(span, span.turn(around, 1)));
        title = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(title);
        person = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        person.addListener(SWT.Selection, e -> reload());
        for (Span each : Span.values()) {
            Button choice = new Button(bar, SWT.TOGGLE);
            choice.setText(TEXTS.get("calendar.span." + each.name()));
            choice.setData("org.kontor.testId", "calendar." + each.name());
            choice.addListener(SWT.Selection, e -> show(each, around));
            spans.put(each, choice);
        }
        Button log = button(bar, "log", () -> new Logging(workplace, activities).ask(Optional.empty()));
        log.setEnabled(workplace.actor().may("activities.edit"));
    }

    private static Button button(Composite bar, String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(TEXTS.get("calendar." + key));
        button.setData("org.kontor.testId", "calendar." + key);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private void people(List<Activities.Colleague> colleagues) {
        team = colleagues;
        person.setItems(colleagues.stream().map(Activities.Colleague::name).toArray(String[]::new));
        person.select(0);
        person.getParent().layout(true);
        show(span, around);
    }

    /** Shows other days, or more or less of them. */
    void show(Span wanted, LocalDate day) {
        span = wanted;
        around = day;
        spans.forEach((each, button) -> button.setSelection(each == span));
        person.setEnabled(span != Span.TEAM);
        stack.topControl = span == Span.MONTH ? month : hours;
        pages.layout(true);
        DateTimeFormatter monthName = DateTimeFormatter.ofPattern(TEXTS.get("calendar.monthPattern"));
        title.setText(
                span == Span.MONTH || span == Span.WEEK
                        ? monthName.withLocale(Locale.getDefault()).format(around)
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(around));
        reload();
    }

    private void reloadSoon() {
        if (!stale) {
            stale = true;
            pages.getDisplay().asyncExec(() -> {
                if (!pages.isDisposed()) {
                    reload();
                }
            });
        }
    }

    private void reload() {
        stale = false;
        if (team.isEmpty()) {
            return;
        }
        List<Column> columns = columns();
        List<Long> users = columns.stream().map(Column::userId).distinct().toList();
        Span shown = span;
        LocalDate day = around;
        workplace.load(
                TEXTS.text("calendar"),
                pages,
                () -> activities.calendar(workplace.actor(), users, shown.first(day), shown.last(day)),
                entries -> {
                    if (shown == span && day.equals(around)) {
                        fill(columns, entries);
                    }
                });
    }

    private void fill(List<Column> columns, List<CalendarEntry> entries) {
        if (span == Span.MONTH) {
            month.show(around, entries);
        } else {
            heads.show(columns, entries);
            grid.show(columns, entries);
        }
    }

    private List<Column> columns() {
        if (span == Span.TEAM) {
            return team.stream()
                    .map(colleague -> new Column(colleague.name(), around, colleague.id()))
                    .toList();
        }
        List<Column> columns = new ArrayList<>();
        long user = team.get(Math.max(0, person.getSelectionIndex())).id();
        for (LocalDate day = span.first(around); !day.isAfter(span.last(around)); day = day.plusDays(1)) {
            String weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.getDefault());
            columns.add(new Column(weekday + "  " + Formats.current().day(day), day, user));
        }
        return columns;
    }

    private void plan(Slot slot, long userId) {
        if (!workplace.actor().may("activities.edit")) {
            return;
        }
        workplace.load(TEXTS.text("calendar"), () -> activities.blank(workplace.actor()), blank -> {
            Activity draft = blank;
            draft.setKind(ActivityKind.APPOINTMENT);
            draft.moveTo(slot);
            draft.setAssigneeId(userId);
            workplace.openDraft(Activities.TYPE, draft);
        });
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }
}
