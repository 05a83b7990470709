package org.kontor.orders.ui.configure;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.catalog.configuration.Choices;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Formats;

/**
 * Lets somebody compose a product by keyboard: arrows go through the options, Space takes one or puts it back, Enter ends. The
 * price follows at once, and an option that is not possible says why.
 */
final class ConfigureDialog extends Dialog {

    private static final TextSource TEXTS = TextSource.beside(ConfigureDialog.class);
    private static final String TEST_ID = "org.kontor.testId";
    private static final int MARGIN = 16;
    private static final int[] WIDTHS = {130, 260, 110, 260};
    private static final Point SIZE = new Point(860, 620);

    private final Text title;
    private final Choices choices;
    private final ChoicePrices prices;
    private Set<String> chosen;
    private Table table;
    private Label price;
    private Label said;

    ConfigureDialog(Shell parent, Text title, Choices choices, ChoicePrices prices, Set<String> chosen) {
        super(parent);
        this.title = title;
        this.choices = choices;
        this.prices = prices;
        this.chosen = new LinkedHashSet<>(chosen);
    }

    /** The codes of what was chosen. */
    Set<String> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title.toString());
        shell.setData(TEST_ID, "configure");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(area);
        Label head = new Label(area, SWT.WRAP);
        head.setText(TEXTS.text("dialog.explanation", choices.productName()).toString());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SIZE.x - 2 * MARGIN, SWT.DEFAULT)
                .applyTo(head);
        table = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setData(TEST_ID, "configure.options");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        List<String> headings = List.of("dialog.group", "dialog.option", "dialog.price", "dialog.why");
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, i == 2 ? SWT.RIGHT : SWT.LEFT);
            column.setText(TEXTS.get(headings.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        fill();
        table.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK && e.item instanceof TableItem item) {
                take(item);
            }
        });
        price = new Label(area, SWT.RIGHT);
        price.setData(TEST_ID, "configure.price");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(price);
        said = new Label(area, SWT.WRAP);
        said.setData(TEST_ID, "configure.said");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SIZE.x - 2 * MARGIN, 36)
                .applyTo(said);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("dialog.take"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("dialog.cancel"), false);
        show();
        table.select(0);
        table.setFocus();
    }

    private void fill() {
        for (Choices.Group group : choices.groups()) {
            String heading = TEXTS.text(heading(group), group.name()).toString();
            for (Choices.Option option : group.options()) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setData(option);
                item.setText(0, heading);
                item.setText(1, option.label());
                item.setText(2, amount(prices.of(option)));
                heading = "";
            }
        }
    }

    private static String heading(Choices.Group group) {
        if (group.required()) {
            return group.several() ? "group.requiredSeveral" : "group.requiredOne";
        }
        return group.several() ? "group.several" : "group.one";
    }

    private static String amount(BigDecimal amount) {
        return Formats.current().show(FieldKind.MONEY, amount);
    }

    /** Takes an option or puts it back; one that is not possible stays as it is. */
    private void take(TableItem item) {
        Choices.Option option = (Choices.Option) item.getData();
        boolean wanted = !chosen.contains(option.code());
        if (!wanted || choices.why(option, chosen).isEmpty()) {
            chosen = choices.toggle(option.code(), chosen);
        }
        table.select(table.indexOf(item));
        show();
    }

    /** Shows what is chosen, what it costs, what is not possible with it and what is missing. */
    private void show() {
        Color grey = table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
        for (TableItem item : table.getItems()) {
            Choices.Option option = (Choices.Option) item.getData();
            Optional<Text> why = choices.why(option, chosen);
            item.setChecked(chosen.contains(option.code()));
            item.setText(3, why.map(Text::toString).orElse(""));
            item.setForeground(why.isPresent() ? grey : null);
        }
        price.setText(prices.of(choices, chosen)
                .map(sum ->
                        TEXTS.text("dialog.sum", amount(sum), prices.currency()).toString())
                .orElseGet(() -> TEXTS.get("dialog.noPrice")));
        List<Problem> problems = choices.problems(chosen);
        said.setText(
                problems.isEmpty()
                        ? choices.summary(chosen)
                        : problems.getFirst().text().toString());
        getButton(IDialogConstants.OK_ID).setEnabled(problems.isEmpty());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }
}
