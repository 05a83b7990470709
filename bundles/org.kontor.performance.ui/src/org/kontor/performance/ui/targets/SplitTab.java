package org.kontor.performance.ui.targets;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.targets.Achievements.Indicator;
import org.kontor.performance.targets.TargetNode;
import org.kontor.performance.targets.Targets;
import org.kontor.performance.targets.Targets.Division;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where a plan is split among departments and people; each change is stored at once (KPI-01, KPI-06). */
@Component(service = RecordTab.class)
public final class SplitTab implements RecordTab {

    private static final TextSource TEXTS = TextSource.beside(SplitTab.class);

    private final Targets targets;

    /** Over the targets. */
    @Activate
    public SplitTab(@Reference Targets targets) {
        this.targets = targets;
    }

    @Override
    public String recordType() {
        return Targets.TYPE;
    }

    @Override
    public Text label() {
        return TEXTS.text("split");
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("targets.view");
    }

    @Override
    public Content create(Composite parent, Site site) {
        return new Page(parent, site);
    }

    /** The tab while it is open. */
    private final class Page implements Content {

        private final Site site;
        private final SplitTree tree;
        private final Combo indicator;
        private final Button propose;
        private final Label empty;
        private Optional<Division> division = Optional.empty();

        private Page(Composite parent, Site site) {
            this.site = site;
            Composite box = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().margins(16, 16).numColumns(3).applyTo(box);
            indicator = new Combo(box, SWT.READ_ONLY);
            indicator.setData("org.kontor.testId", "split.indicator");
            propose = new Button(box, SWT.PUSH);
            propose.setText(TEXTS.get("split.propose"));
            propose.setToolTipText(TEXTS.get("split.propose.tip"));
            propose.setData("org.kontor.testId", "split.propose");
            Label hint = new Label(box, SWT.WRAP);
            hint.setText(TEXTS.get("split.hint"));
            hint.setForeground(Colours.of(hint).muted());
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .align(SWT.FILL, SWT.CENTER)
                    .applyTo(hint);
            tree = new SplitTree(box, this::change);
            GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(tree.control());
            empty = new Label(box, SWT.WRAP);
            empty.setText(TEXTS.get("split.empty"));
            GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(empty);
            propose.addListener(SWT.Selection, e -> propose());
            tree.onSelection(this::buttons);
            workplace().onChange(box, changed -> {
                if (site.record().filter(changed::contains).isPresent()) {
                    refresh();
                }
            });
        }

        private Workplace workplace() {
            return site.workplace();
        }

        @Override
        public void refresh() {
            site.record().map(RecordRef::id).ifPresent(id -> workplace()
                    .load(
                            label(),
                            tree.control(),
                            () -> targets.division(workplace().actor(), id),
                            this::show));
        }

        private void show(Division shown) {
            int before = Math.max(0, indicator.getSelectionIndex());
            division = Optional.of(shown);
            indicator.setItems(
                    shown.indicators().stream().map(i -> i.label().toString()).toArray(String[]::new));
            indicator.select(Math.min(before, indicator.getItemCount() - 1));
            tree.show(shown);
            empty.setVisible(shown.nodes().isEmpty());
            indicator.getParent().layout(true);
            buttons();
        }

        private void buttons() {
            boolean splits =
                    tree.selected().filter(node -> !node.children().isEmpty()).isPresent();
            propose.setEnabled(splits && division.filter(Division::editable).isPresent());
        }

        private void change(Targets.Change change) {
            store(List.of(change));
        }

        private void store(List<Targets.Change> changes) {
            RecordRef plan = site.record().orElseThrow();
            int version = division.orElseThrow().version();
            workplace().run(TEXTS.text("split.saving"), () -> {
                targets.split(workplace().actor(), plan.id(), version, changes);
                return Optional.empty();
            });
        }

        private void propose() {
            Optional<Indicator> wanted = division.map(Division::indicators)
                    .filter(all -> indicator.getSelectionIndex() >= 0)
                    .map(all -> all.get(indicator.getSelectionIndex()));
            Optional<TargetNode> parent = tree.selected();
            if (wanted.isPresent() && parent.isPresent()) {
                long plan = site.record().orElseThrow().id();
                workplace()
                        .load(
                                TEXTS.text("split.saving"),
                                tree.control(),
                                () -> targets.propose(
                                        workplace().actor(),
                                        plan,
                                        parent.get().seat(),
                                        wanted.get().measure()),
                                this::store);
            }
        }
    }
}
