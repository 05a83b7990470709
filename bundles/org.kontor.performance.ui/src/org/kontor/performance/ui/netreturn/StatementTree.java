package org.kontor.performance.ui.netreturn;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.netreturn.NetReturns.Line;
import org.kontor.performance.netreturn.NetReturns.Row;
import org.kontor.performance.netreturn.NetReturns.Statement;
import org.kontor.performance.netreturn.ReturnFigures;
import org.kontor.process.measures.ReturnPart;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Tone;

/**
 * Revenue, dynamic and static cost with what they consist of, down to the net return; against the time before and the
 * target. Enter or a double click on a measure opens the documents behind it.
 */
final class StatementTree {

    private static final TextSource TEXTS = TextSource.beside(StatementTree.class);
    private static final int NAME = 230;
    private static final int AMOUNT = 118;
    private static final int FILLER = 8;
    private static final int BEFORE = 2;

    private final Tree tree;

    StatementTree(Composite parent, Consumer<String> opens) {
        tree = new Tree(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        tree.setHeaderVisible(true);
        tree.setData("org.kontor.testId", "netReturn.statement");
        column(TEXTS.get("column.what"), NAME, SWT.LEFT);
        for (String key : List.of("column.now", "column.before", "column.change", "column.target", "column.gap")) {
            column(TEXTS.get(key), AMOUNT, SWT.RIGHT);
        }
        // takes the rest of the width, which would stretch the last amount
        column("", FILLER, SWT.LEFT);
        tree.addListener(SWT.DefaultSelection, e -> {
            if (e.item.getData() instanceof String measure) {
                opens.accept(measure);
            }
        });
    }

    private void column(String text, int width, int style) {
        TreeColumn column = new TreeColumn(tree, style);
        column.setText(text);
        column.setWidth(width);
    }

    void setFocus() {
        tree.setFocus();
    }

    /**
     * Shows a statement.
     *
     * @param before what the days are called that it is compared with
     * @param days which these are
     */
    void show(Statement statement, String before, String days) {
        tree.setRedraw(false);
        tree.getColumn(BEFORE).setText(before);
        tree.getColumn(BEFORE).setToolTipText(days);
        tree.removeAll();
        Row total = statement.total();
        part(statement, ReturnPart.REVENUE, ReturnFigures::revenue, true);
        part(statement, ReturnPart.DYNAMIC_COST, ReturnFigures::dynamicCost, false);
        share(total);
        part(statement, ReturnPart.STATIC_COST, ReturnFigures::staticCost, false);
        TreeItem net = amounts(TEXTS.get("net"), total, ReturnFigures::net, true);
        net.setBackground(Colours.of(tree).surface());
        net.setForeground(1, Colours.of(tree).ink(total.now().net().signum() < 0 ? Tone.BAD : Tone.GOOD));
        if (statement.uncosted().signum() != 0) {
            TreeItem uncosted = new TreeItem(tree, SWT.NONE);
            uncosted.setText(0, TEXTS.get("uncosted"));
            uncosted.setText(1, Shown.money(statement.uncosted()));
            uncosted.setForeground(Colours.of(tree).ink(Tone.WARNING));
            uncosted.setData("uncosted");
        }
        tree.setRedraw(true);
        tree.setSelection(tree.getItem(0));
    }

    private void part(Statement of, ReturnPart part, Function<ReturnFigures, BigDecimal> amount, boolean moreIsBetter) {
        TreeItem item = amounts(TEXTS.get("part." + part.name()), of.total(), amount, moreIsBetter);
        for (Line line : of.lines()) {
            if (line.part() == part) {
                TreeItem child = new TreeItem(item, SWT.NONE);
                child.setText(new String[] {
                    line.label().toString(),
                    Shown.money(line.now()),
                    Shown.money(line.before()),
                    Shown.change(line.now(), line.before())
                });
                child.setData(line.measure());
            }
        }
        item.setExpanded(true);
    }

    private TreeItem amounts(String name, Row total, Function<ReturnFigures, BigDecimal> amount, boolean moreIsBetter) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        BigDecimal now = amount.apply(total.now());
        BigDecimal before = amount.apply(total.before());
        Optional<BigDecimal> target = total.target().map(amount);
        Optional<BigDecimal> gap = target.map(now::subtract);
        item.setText(new String[] {
            name,
            Shown.money(now),
            Shown.money(before),
            Shown.change(now, before),
            target.map(Shown::money).orElse(""),
            gap.map(Shown::signed).orElse("")
        });
        gap.filter(g -> g.signum() != 0)
                .ifPresent(g -> item.setForeground(
                        5, Colours.of(tree).ink(g.signum() > 0 == moreIsBetter ? Tone.GOOD : Tone.BAD)));
        return item;
    }

    /** How much of the revenue the dynamic cost takes: the less the better. */
    private void share(Row total) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(new String[] {
            TEXTS.get("dynamicShare"),
            Shown.share(total.now().dynamicShare()),
            Shown.share(total.before().dynamicShare()),
            "",
            Shown.share(total.target().flatMap(ReturnFigures::dynamicShare)),
            ""
        });
        item.setForeground(Colours.of(tree).muted());
    }
}
