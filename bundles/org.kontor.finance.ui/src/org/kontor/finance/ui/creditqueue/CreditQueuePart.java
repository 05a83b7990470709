package org.kontor.finance.ui.creditqueue;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kontor.finance.CreditQueue;
import org.kontor.finance.CreditQueue.Decided;
import org.kontor.finance.CreditQueue.Waiting;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Workplace;

/**
 * The credit queue: what waits with all figures beside it, what was decided on the customer before, and one decision for as
 * many orders as are selected (R-13, CUS-17).
 */
public final class CreditQueuePart extends PagePart {

    /** Its id in plugin.xml. */
    static final String ID = "org.kontor.finance.ui.creditQueue";

    private static final TextSource TEXTS = TextSource.beside(CreditQueuePart.class);
    private static final int PAGE = 100;
    private static final int MOST_PAST = 20;
    private static final int LONGEST_REASON = 500;

    /** What was read for one look at the page. */
    private record Look(long count, List<Waiting> rows) {}

    private Workplace workplace;
    private CreditQueue queue;
    private WaitingTable orders;
    private SayTable past;
    private SayTable results;
    private Label count;
    private Button more;
    private Text reason;
    private Button approve;
    private Button refuse;
    private SashForm body;
    private int shown = PAGE;

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        queue = getSite().getService(CreditQueue.class);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(parent);
        head(parent);
        body = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        orders = new WaitingTable(body, this::selected, this::open);
        SashForm below = new SashForm(body, SWT.HORIZONTAL);
        past = new SayTable(below, "creditQueue.past", TEXTS.get("past.title"), TEXTS.get("past.reason"));
        results = new SayTable(below, "creditQueue.results", TEXTS.get("results.title"), TEXTS.get("results.said"));
        body.setWeights(7, 3);
        decision(parent);
        workplace.onChange(body, changed -> reload());
        reload();
    }

    private void head(Composite parent) {
        Composite bar = bar(parent, 6);
        heading(bar, TEXTS.get("creditQueue"));
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(count);
        button(bar, "select", "creditQueue.select", () -> {
            orders.selectWithinTerms();
            selected();
        });
        more = button(bar, "more", "creditQueue.more", () -> {
            shown += PAGE;
            reload();
        });
        exportable(bar, () -> queue.table(workplace.actor()));
    }

    private void decision(Composite parent) {
        Composite bar = bar(parent, 4);
        Label label = new Label(bar, SWT.NONE);
        label.setText(TEXTS.get("reason"));
        reason = new Text(bar, SWT.SINGLE | SWT.BORDER);
        reason.setMessage(TEXTS.get("reason.hint"));
        reason.setTextLimit(LONGEST_REASON);
        reason.setData("org.kontor.testId", "creditQueue.reason");
        reason.addListener(SWT.Modify, e -> enable());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(reason);
        approve = button(bar, "approve", "creditQueue.approve", () -> decide(true));
        refuse = button(bar, "refuse", "creditQueue.refuse", () -> decide(false));
        enable();
    }

    private static Composite bar(Composite parent, int columns) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(bar);
        return bar;
    }

    private static Button button(Composite bar, String key, String testId, Runnable pressed) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.setData("org.kontor.testId", testId);
        button.addListener(SWT.Selection, e -> pressed.run());
        return button;
    }

    @Override
    public void setFocus() {
        orders.focus();
    }

    private void reload() {
        int most = shown;
        workplace.load(
                TEXTS.text("creditQueue"),
                body,
                () -> new Look(queue.count(workplace.actor()), queue.waiting(workplace.actor(), 0, most)),
                this::show);
    }

    private void show(Look look) {
        orders.show(look.rows());
        count.setText(TEXTS.get("count", look.count(), look.rows().size()));
        more.setEnabled(look.rows().size() < look.count());
        selected();
    }

    private void selected() {
        enable();
        orders.front()
                .ifPresentOrElse(
                        row -> workplace.load(
                                TEXTS.text("past.title"),
                                body,
                                () -> queue.past(workplace.actor(), row.orderId(), MOST_PAST),
                                reviews -> past.past(row.figures().objections(), reviews)),
                        () -> past.past(List.of(), List.of()));
    }

    private void enable() {
        int selected = orders.selected().size();
        approve.setEnabled(selected > 0);
        refuse.setEnabled(selected > 0 && !reason.getText().isBlank());
        approve.setText(TEXTS.get("approve", selected));
        refuse.setText(TEXTS.get("refuse", selected));
        approve.getParent().layout(true);
    }

    private void decide(boolean approved) {
        List<Long> chosen = orders.selected().stream().map(Waiting::orderId).toList();
        Optional<String> why = Optional.of(reason.getText()).filter(text -> !text.isBlank());
        approve.setEnabled(false);
        refuse.setEnabled(false);
        workplace.load(
                TEXTS.text("deciding"),
                body,
                () -> queue.decide(workplace.actor(), chosen, approved, why),
                this::decided);
    }

    private void decided(List<Decided> decided) {
        results.results(decided);
        if (decided.stream().allMatch(Decided::done)) {
            reason.setText("");
        }
        reload();
    }

    private void open(Waiting row) {
        workplace.openRecord(new RecordRef(Orders.TYPE, row.orderId()));
    }
}
