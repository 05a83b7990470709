package org.kontor.workbench.internal.paths;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.kernel.text.TextSource;
import org.kontor.kernel.time.Period;
import org.kontor.process.DocumentState;
import org.kontor.process.measures.TimeStep;
import org.kontor.process.paths.HandlingTimes;
import org.kontor.process.paths.HandlingTimes.Behind;
import org.kontor.process.paths.HandlingTimes.Board;
import org.kontor.process.paths.HandlingTimes.Kind;
import org.kontor.process.paths.HandlingTimes.LeadTimes;
import org.kontor.process.paths.HandlingTimes.StateTimes;
import org.kontor.process.paths.Spread;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Slice;
import org.kontor.workbench.contribution.SliceChart;
import org.kontor.workbench.contribution.Span;
import org.kontor.workbench.contribution.Workplace;

/**
 * How long documents stay in each state, at whom, and how long they take from their begin to a state, month by month
 * (ORD-24, REP-21). Every bar and figure opens the documents behind it.
 */
public final class HandlingPart extends PagePart {

    /** Its id in plugin.xml. */
    static final String ID = "org.kontor.workbench.handlingTimes";

    /** Room for the twelve months; where there is less, chart and tree share what there is. */
    private static final int CHART_HEIGHT = 420;

    private static final int LEAST_HEIGHT = 160;

    private static final TextSource TEXTS = TextSource.beside(HandlingPart.class);
    private static final int MONTHS = 12;

    private Workplace workplace;
    private HandlingTimes times;
    private List<Kind> kinds = List.of();
    private List<StateTimes> states = List.of();
    private List<LeadTimes> months = List.of();
    private Period period;
    private Combo kind;
    private Combo span;
    private Combo milestone;
    private Label remark;
    private Label leadRemark;
    private SliceChart stays;
    private SliceChart leads;
    private TimesTree tree;

    /** What was read for one look at the page. */
    private record Look(Kind kind, Board board) {}

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        times = getSite().getService(HandlingTimes.class);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .margins(16, 12)
                .spacing(16, 8)
                .applyTo(parent);
        Composite head = row(parent);
        ((GridData) head.getLayoutData()).horizontalSpan = 2;
        heading(head, TEXTS.get("handling"));
        kind = combo(head, "handling.kind", this::chosenKind);
        span = combo(head, "handling.span", this::reload);
        for (Span each : Span.values()) {
            span.add(each.label().toString());
        }
        span.select(Span.THIS_QUARTER.ordinal());
        remark = said(row(parent));
        Composite until = row(parent);
        leadRemark = said(until);
        milestone = combo(until, "handling.milestone", this::reloadLeads);
        stays = chart(parent, "handling.stays", this::openState);
        leads = chart(parent, "handling.leads", this::openMonth);
        tree = new TimesTree(parent, this::open, this::openOldest);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(SWT.DEFAULT, LEAST_HEIGHT)
                .applyTo(tree.control());
        workplace.load(TEXTS.text("handling"), tree.control(), () -> times.kinds(workplace.actor()), this::offer);
    }

    private static Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 8;
        layout.marginLeft = 0;
        row.setLayout(layout);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(row);
        return row;
    }

    private static Label said(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setForeground(Colours.of(parent).muted());
        return label;
    }

    private static SliceChart chart(Composite parent, String testId, IntConsumer opens) {
        SliceChart chart = new SliceChart(parent, opens);
        chart.setData("org.kontor.testId", testId);
        chart.saying(Slice::remark);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, CHART_HEIGHT)
                .minSize(SWT.DEFAULT, LEAST_HEIGHT)
                .applyTo(chart);
        return chart;
    }

    private void offer(List<Kind> offered) {
        kinds = offered;
        kinds.forEach(each -> kind.add(each.label().toString()));
        if (kinds.isEmpty()) {
            remark.setText(TEXTS.get("noKinds"));
            remark.getParent().getParent().layout(true, true);
            return;
        }
        kind.select(Math.max(0, kinds.stream().map(Kind::recordType).toList().indexOf("salesOrder")));
        chosenKind();
    }

    private Kind chosen() {
        return kinds.get(kind.getSelectionIndex());
    }

    private void chosenKind() {
        milestone.removeAll();
        List<DocumentState> milestones = chosen().milestones();
        milestones.forEach(state -> milestone.add(state.label().toString()));
        milestone.setVisible(!milestones.isEmpty());
        if (!milestones.isEmpty()) {
            milestone.select(Math.min(1, milestones.size() - 1));
        }
        reload();
    }

    private void reload() {
        if (kinds.isEmpty()) {
            return;
        }
        Kind wanted = chosen();
        Span wantedSpan = Span.values()[span.getSelectionIndex()];
        workplace.load(
                TEXTS.text("handling"),
                tree.control(),
                () -> new Look(
                        wanted,
                        times.board(
                                workplace.actor(),
                                wanted.recordType(),
                                wantedSpan.until(times.today(workplace.actor())))),
                this::show);
        reloadLeads();
    }

    private void reloadLeads() {
        int index = milestone.getSelectionIndex();
        if (index < 0) {
            showLeads(List.of());
            return;
        }
        Kind wanted = chosen();
        String state = wanted.milestones().get(index).id();
        workplace.load(TEXTS.text("handling"), leads, () -> leads(wanted, state), this::showLeads);
    }

    private List<LeadTimes> leads(Kind wanted, String state) {
        LocalDate today = times.today(workplace.actor());
        Period year = new Period(today.minusMonths(MONTHS - 1L).withDayOfMonth(1), today);
        return times.leadTimes(workplace.actor(), wanted.recordType(), state, year, TimeStep.MONTH);
    }

    private void show(Look look) {
        Board board = look.board();
        period = board.period();
        states = board.states().stream()
                .filter(s -> s.state().step() >= 0 || !s.times().isEmpty() || s.waiting() > 0)
                .toList();
        Formats formats = Formats.current();
        remark.setText(TEXTS.get("stays", formats.day(period.from()), formats.day(period.to())));
        stays.show(states.stream()
                .map(s -> slice(s.state().label().toString(), s.times(), s.before()))
                .toList());
        tree.show(new Board(board.period(), board.before(), states));
        remark.getParent().getParent().layout(true, true);
    }

    private void showLeads(List<LeadTimes> now) {
        months = now;
        leadRemark.setText(TEXTS.get(now.isEmpty() ? "leads.none" : "leads"));
        leads.show(months.stream()
                .map(m -> slice(TimeStep.MONTH.name(m.period().from()), m.times(), Spread.NONE))
                .toList());
        leadRemark.getParent().getParent().layout(true, true);
    }

    private static Slice slice(String label, Spread now, Spread before) {
        return new Slice(
                label,
                BigDecimal.valueOf(now.average().toSeconds()),
                BigDecimal.valueOf(before.average().toSeconds()),
                now.isEmpty() ? "–" : TEXTS.get("times", Formats.current().duration(now.average()), now.count()));
    }

    private void openState(int index) {
        StateTimes state = states.get(index);
        if (!state.times().isEmpty()) {
            open(new Behind.Left(state.state().id(), period, Optional.empty()));
        }
    }

    private void openMonth(int index) {
        if (!months.get(index).times().isEmpty()) {
            String state =
                    chosen().milestones().get(milestone.getSelectionIndex()).id();
            open(new Behind.Reached(state, months.get(index).period()));
        }
    }

    private void open(Behind behind) {
        String type = chosen().recordType();
        workplace.load(
                TEXTS.text("handling"),
                () -> times.documents(workplace.actor(), type, behind),
                documents -> workplace.openList(documents.listId(), documents.request()));
    }

    private void openOldest(StateTimes state) {
        state.oldest().ifPresent(workplace::openRecord);
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }
}
