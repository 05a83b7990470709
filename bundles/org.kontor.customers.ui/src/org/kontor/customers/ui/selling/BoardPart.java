package org.kontor.customers.ui.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kontor.customers.selling.Deal;
import org.kontor.customers.selling.Forecast;
import org.kontor.customers.selling.FunnelLevel;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.OpportunityState;
import org.kontor.customers.selling.Pipeline;
import org.kontor.customers.selling.SalePath;
import org.kontor.customers.selling.SalePaths;
import org.kontor.customers.selling.SaleProcess;
import org.kontor.customers.selling.SaleProcesses;
import org.kontor.customers.selling.SaleStage;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Workplace;

/**
 * The open opportunities of a process, for a department, a salesperson or a product: as a board, a funnel, a calendar of
 * closing days, or the path they took (LED-04 to LED-08, LED-10, LED-24).
 */
public final class BoardPart extends PagePart {

    /** Its id in plugin.xml. */
    static final String ID = "org.kontor.customers.ui.board";

    private record Read(List<SaleProcess> processes, List<Deal> deals) {}

    private Workplace workplace;
    private Combo process;
    private Combo department;
    private Combo owner;
    private Combo product;
    private Label hint;
    private Composite stack;
    private final List<PipelineView> views = new ArrayList<>();
    private final List<String> names = List.of("board", "funnel", "dates", "path");
    private int front;
    private List<SaleProcess> processes = List.of();
    private List<Deal> deals = List.of();

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        heading(head, ScreenText.of("board").toString());
        choiceOfView(head);
        process = filter(head, "process");
        department = filter(head, "department");
        owner = filter(head, "owner");
        product = filter(head, "product");
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        views.add(new BoardView(stack, new Board.Requests() {
            @Override
            public void open(Deal deal) {
                openDeal(deal);
            }

            @Override
            public void move(Deal deal, SaleStage target) {
                BoardPart.this.move(deal, target);
            }
        }));
        views.add(new FunnelView(stack, new FunnelView.Requests() {
            @Override
            public void open(FunnelLevel level) {
                openList(new ListFilter("level", ListFilter.Operator.EQUALS, level.name()));
            }

            @Override
            public void open(Forecast.Person person) {
                openList(new ListFilter("user", ListFilter.Operator.LINKED, person.ownerId()));
            }
        }));
        views.add(new CloseDatesView(stack, this::openDeal));
        views.add(new PathView(stack, this::readPath));
        hint = new Label(parent, SWT.WRAP);
        hint.setForeground(Colours.of(parent).muted());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        front(0);
    }

    private void choiceOfView(Composite head) {
        ToolBar bar = new ToolBar(head, SWT.FLAT);
        bar.setData("org.kontor.testId", "board.views");
        for (int i = 0; i < names.size(); i++) {
            int view = i;
            ToolItem item = new ToolItem(bar, SWT.RADIO);
            item.setText("  " + ScreenText.of("view." + names.get(i)) + "  ");
            item.setSelection(i == front);
            item.addListener(SWT.Selection, e -> {
                if (item.getSelection()) {
                    front(view);
                    filter();
                }
            });
        }
    }

    private Combo filter(Composite head, String name) {
        Combo combo = combo(head, "board." + name, this::filter);
        combo.setToolTipText(ScreenText.of("filter." + name).toString());
        return combo;
    }

    private void front(int view) {
        front = view;
        ((StackLayout) stack.getLayout()).topControl = views.get(view).control();
        hint.setText(ScreenText.of("hint." + names.get(view)).toString());
        hint.requestLayout();
        stack.layout();
    }

    private void openDeal(Deal deal) {
        workplace.openRecord(new RecordRef(Opportunities.TYPE, deal.id()));
    }

    private void openList(ListFilter which) {
        ListFilter open = new ListFilter("state", ListFilter.Operator.EQUALS, OpportunityState.OPEN.name());
        workplace.openList("opportunities", new ListRequest(Optional.empty(), List.of(open, which), List.of()));
    }

    private void readPath(long processId, Period period, Consumer<SalePath> show) {
        SalePaths paths = getSite().getService(SalePaths.class);
        workplace.load(ScreenText.of("view.path"), stack, () -> paths.read(workplace.actor(), processId, period), show);
    }

    @Override
    public void setFocus() {
        views.get(front).control().setFocus();
        workplace.load(ScreenText.of("board"), stack, this::read, this::show);
    }

    private Read read() {
        SaleProcesses all = getSite().getService(SaleProcesses.class);
        Pipeline pipeline = getSite().getService(Pipeline.class);
        return new Read(all.inUse(workplace.actor()), pipeline.open(workplace.actor(), Pipeline.Filter.ALL));
    }

    private void move(Deal deal, SaleStage target) {
        Opportunities opportunities = getSite().getService(Opportunities.class);
        workplace.load(
                ScreenText.of("board.move"),
                stack,
                () -> {
                    opportunities.moveTo(
                            workplace.actor(), deal.id(), deal.version(), target.getId(), Optional.empty());
                    return read();
                },
                this::show);
    }

    private void show(Read read) {
        processes = read.processes();
        deals = read.deals();
        int chosen = process.getSelectionIndex();
        process.setItems(processes.stream().map(SaleProcess::getName).toArray(String[]::new));
        process.select(Math.clamp(chosen, 0, Math.max(0, processes.size() - 1)));
        offer(department, "board.allDepartments", deals.stream().map(Deal::department));
        offer(owner, "board.everybody", deals.stream().map(Deal::owner));
        offer(product, "board.allProducts", deals.stream().flatMap(deal -> deal.products().stream()));
        filter();
        process.getParent().layout();
    }

    /** Offers what occurs, and keeps what was chosen as long as it occurs. */
    private static void offer(Combo combo, String all, Stream<String> values) {
        String chosen = combo.getText();
        combo.removeAll();
        combo.add(ScreenText.of(all).toString());
        new TreeSet<>(values.filter(value -> !value.isEmpty()).toList()).forEach(combo::add);
        combo.select(Math.max(0, combo.indexOf(chosen)));
    }

    private void filter() {
        Optional<SaleProcess> shown = processes.stream()
                .skip(Math.max(0, process.getSelectionIndex()))
                .findFirst();
        views.get(front)
                .show(new PipelineView.Shown(
                        shown,
                        deals.stream()
                                .filter(deal ->
                                        shown.filter(p -> contains(p, deal)).isPresent())
                                .filter(deal -> passes(department, List.of(deal.department())))
                                .filter(deal -> passes(owner, List.of(deal.owner())))
                                .filter(deal -> passes(product, List.copyOf(deal.products())))
                                .toList()));
    }

    private static boolean contains(SaleProcess process, Deal deal) {
        return process.getStages().stream().anyMatch(stage -> stage.getId() == deal.stageId());
    }

    private static boolean passes(Combo combo, List<String> values) {
        return combo.getSelectionIndex() <= 0 || values.contains(combo.getText());
    }
}
