package org.kontor.performance.ui.targets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.targets.Achievements;
import org.kontor.performance.targets.Achievements.Board;
import org.kontor.performance.targets.Achievements.Indicator;
import org.kontor.performance.targets.Achievements.Place;
import org.kontor.performance.targets.Achievements.Plan;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.Standing;
import org.kontor.process.measures.TimeStep;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Workplace;

/** How the targets stand at this moment, and who leads in a month (KPI-03, KPI-07, KPI-17, KPI-19). */
public final class CompletionPart extends PagePart {

    /** Its id in plugin.xml. */
    static final String ID = "org.kontor.performance.ui.completion";

    private static final TextSource TEXTS = TextSource.beside(CompletionPart.class);

    private enum View {
        STANDING,
        PEOPLE,
        TEAMS
    }

    /** What was read for one look at the page. */
    private record Look(List<Plan> plans, Optional<Board> board, Optional<Plan> plan) {}

    private final Map<View, Button> views = new EnumMap<>(View.class);
    private Workplace workplace;
    private Achievements achievements;
    private View view = View.STANDING;
    private List<Plan> plans = List.of();
    private Optional<Board> board = Optional.empty();
    private List<YearMonth> months = List.of();
    private Combo plan;
    private Combo indicator;
    private Combo month;
    private Composite pages;
    private StackLayout stack;
    private StandingTree tree;
    private RankingTable ranking;
    private Composite empty;
    private boolean loaded;

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        achievements = getSite().getService(Achievements.class);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(parent);
        head(parent);
        pages = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        stack = new StackLayout();
        pages.setLayout(stack);
        tree = new StandingTree(pages, this::open);
        ranking = new RankingTable(pages);
        empty = emptyPage();
        workplace.onChange(pages, changed -> reload());
        reload();
    }

    private void head(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults()
                .numColumns(4 + View.values().length)
                .spacing(8, 0)
                .applyTo(bar);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), bar);
        Label title = new Label(bar, SWT.NONE);
        title.setText(TEXTS.get("completion"));
        title.setFont(resources.create(
                FontDescriptor.createFrom(title.getFont()).increaseHeight(4).setStyle(SWT.BOLD)));
        plan = combo(bar, "targets.plan");
        plan.setToolTipText(TEXTS.get("completion.plan"));
        plan.addListener(SWT.Selection, e -> reload());
        indicator = combo(bar, "targets.indicator");
        indicator.addListener(SWT.Selection, e -> present());
        month = combo(bar, "targets.month");
        month.addListener(SWT.Selection, e -> present());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(month);
        view(bar, View.STANDING, "completion.standing");
        view(bar, View.PEOPLE, "completion.people");
        view(bar, View.TEAMS, "completion.teams");
    }

    private static Combo combo(Composite bar, String testId) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setData("org.kontor.testId", testId);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private void view(Composite bar, View shown, String key) {
        Button button = new Button(bar, SWT.TOGGLE);
        button.setText(TEXTS.get(key));
        button.setData("org.kontor.testId", "targets.view." + shown.name());
        button.setSelection(shown == view);
        button.addListener(SWT.Selection, e -> {
            view = shown;
            present();
        });
        views.put(shown, button);
    }

    private Composite emptyPage() {
        Composite page = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 40).spacing(0, 8).applyTo(page);
        for (String key : List.of("completion.none", "completion.noneHint")) {
            Label label = new Label(page, SWT.WRAP | SWT.CENTER);
            label.setText(TEXTS.get(key));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        }
        return page;
    }

    @Override
    public void setFocus() {
        pages.setFocus();
        if (loaded) {
            reload();
        }
    }

    private void reload() {
        Optional<Plan> wanted = chosen(plan, plans);
        workplace.load(TEXTS.text("completion"), pages, () -> read(wanted), this::show);
    }

    private Look read(Optional<Plan> wanted) {
        List<Plan> all = achievements.plans(workplace.actor());
        Optional<Plan> shown = wanted.flatMap(
                        w -> all.stream().filter(p -> p.id() == w.id()).findFirst())
                .or(() -> achievements.planFor(workplace.actor(), LocalDate.now()))
                .or(() -> all.stream().findFirst());
        return new Look(all, shown.map(p -> achievements.board(workplace.actor(), p.id())), shown);
    }

    private void show(Look look) {
        loaded = true;
        int shownIndicator = Math.max(0, indicator.getSelectionIndex());
        Optional<YearMonth> shownMonth = chosen(month, months);
        plans = look.plans();
        board = look.board();
        plan.setItems(plans.stream().map(Plan::name).toArray(String[]::new));
        look.plan().ifPresent(shown -> plan.select(plans.indexOf(shown)));
        indicator.removeAll();
        indicator.add(TEXTS.get("completion.all"));
        board.ifPresent(b -> b.indicators().forEach(i -> indicator.add(i.label().toString())));
        indicator.select(Math.min(shownIndicator, indicator.getItemCount() - 1));
        months = board.map(b -> TimeStep.MONTH.begins(b.period()).stream()
                        .map(YearMonth::from)
                        .toList())
                .orElse(List.of());
        month.setItems(months.stream().map(YearMonth::toString).toArray(String[]::new));
        YearMonth now = board.map(b -> YearMonth.from(b.today())).orElseGet(YearMonth::now);
        month.select(
                Math.max(0, months.indexOf(shownMonth.filter(months::contains).orElse(now))));
        plan.getParent().layout(true);
        present();
    }

    private void present() {
        views.forEach((each, button) -> button.setSelection(each == view));
        indicator.setEnabled(view == View.STANDING && board.isPresent());
        month.setEnabled(view != View.STANDING && board.isPresent());
        if (board.isEmpty()) {
            front(empty);
        } else if (view == View.STANDING) {
            tree.show(board.get(), chosenIndicator());
            front(tree.control());
        } else {
            rank(board.get());
            front(ranking.control());
        }
    }

    private void front(Composite page) {
        stack.topControl = page;
        pages.layout(true);
    }

    private Optional<Indicator> chosenIndicator() {
        int index = indicator.getSelectionIndex() - 1;
        return board.filter(b -> index >= 0 && index < b.indicators().size())
                .map(b -> b.indicators().get(index));
    }

    private void rank(Board shown) {
        Seat.Kind kind = view == View.PEOPLE ? Seat.Kind.PERSON : Seat.Kind.UNIT;
        Optional<YearMonth> wanted = chosen(month, months);
        wanted.ifPresent(m -> workplace.load(
                TEXTS.text("completion"),
                pages,
                () -> achievements.ranking(workplace.actor(), shown.planId(), m, kind),
                (List<Place> places) -> ranking.show(places)));
    }

    private void open(Standing standing, Indicator wanted) {
        board.ifPresent(b -> workplace.load(
                TEXTS.text("completion"),
                pages,
                () -> achievements.documents(workplace.actor(), b.planId(), standing.seat(), wanted.measure()),
                documents -> documents.ifPresent(d -> workplace.openList(d.listId(), d.request()))));
    }

    private static <T> Optional<T> chosen(Combo combo, List<T> values) {
        int index = combo.getSelectionIndex();
        return index >= 0 && index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
    }
}
