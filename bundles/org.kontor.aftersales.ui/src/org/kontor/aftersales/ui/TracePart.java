package org.kontor.aftersales.ui;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kontor.aftersales.ServiceRequests;
import org.kontor.inventory.SoldItem;
import org.kontor.inventory.Stock;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Workplace;

/** Looks up a batch, serial or product number: when, where, to whom and at what price it was sold (AFT-02). */
public final class TracePart extends PagePart {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.aftersales.ui.trace";

    private static final TextSource TEXTS = TextSource.beside(TracePart.class);
    private static final int MOST = 200;

    private Workplace workplace;
    private Text number;
    private Table table;
    private Label message;
    private Button request;
    private Button customer;

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        GridLayoutFactory.fillDefaults()
                .margins(16, 12)
                .spacing(8, 8)
                .numColumns(3)
                .applyTo(parent);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        Label title = new Label(parent, SWT.NONE);
        title.setText(TEXTS.get("trace"));
        title.setFont(resources.create(
                FontDescriptor.createFrom(title.getFont()).increaseHeight(4).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(title);
        number = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        number.setMessage(TEXTS.get("trace.message"));
        number.setData("org.kontor.testId", "trace.number");
        GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(number);
        number.addListener(SWT.DefaultSelection, e -> find());
        Button find = new Button(parent, SWT.PUSH);
        find.setText(TEXTS.get("trace.find"));
        find.addListener(SWT.Selection, e -> find());
        message = new Label(parent, SWT.NONE);
        message.setText(TEXTS.get("trace.hint"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(message);
        table(parent);
        Composite buttons = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(buttons);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        request = button(buttons, "trace.request", this::newRequest);
        customer = button(buttons, "trace.customer", this::openCustomer);
        select();
    }

    private void table(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        column(layout, "trace.lot", 14, SWT.LEFT);
        column(layout, "trace.product", 24, SWT.LEFT);
        column(layout, "trace.soldTo", 22, SWT.LEFT);
        column(layout, "trace.soldOn", 10, SWT.LEFT);
        column(layout, "trace.place", 16, SWT.LEFT);
        column(layout, "trace.quantity", 8, SWT.RIGHT);
        column(layout, "trace.price", 12, SWT.RIGHT);
        column(layout, "trace.delivery", 12, SWT.LEFT);
        column(layout, "trace.order", 12, SWT.LEFT);
        table.addListener(SWT.Selection, e -> select());
        table.addListener(SWT.DefaultSelection, e -> newRequest());
    }

    private void column(TableColumnLayout layout, String key, int weight, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(TEXTS.get(key));
        layout.setColumnData(column, new ColumnWeightData(weight, 60));
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    @Override
    public void setFocus() {
        number.setFocus();
    }

    private void find() {
        String wanted = number.getText().strip();
        if (wanted.isEmpty()) {
            return;
        }
        Stock stock = getSite().getService(Stock.class);
        workplace.load(TEXTS.text("trace"), table, () -> stock.trace(workplace.actor(), wanted, MOST), this::show);
    }

    private void show(List<SoldItem> items) {
        table.removeAll();
        Formats formats = Formats.current();
        for (SoldItem item : items) {
            TableItem row = new TableItem(table, SWT.NONE);
            row.setData(item);
            row.setText(new String[] {
                item.lot(),
                item.productNumber() + "  " + item.productName(),
                item.customerName(),
                formats.day(item.soldOn()),
                item.place(),
                formats.show(FieldKind.QUANTITY, item.quantity()),
                price(formats, item.price(), item.currency()),
                item.deliveryNumber(),
                item.orderNumber()
            });
        }
        message.setText(items.isEmpty() ? TEXTS.get("trace.nothing") : TEXTS.get("trace.found", items.size()));
        if (!items.isEmpty()) {
            table.setSelection(0);
            table.setFocus();
        }
        select();
    }

    private static String price(Formats formats, BigDecimal price, String currency) {
        return formats.show(FieldKind.MONEY, price) + " " + currency;
    }

    private void select() {
        boolean any = table.getSelectionCount() > 0;
        request.setEnabled(any && workplace.actor().may("service.edit"));
        customer.setEnabled(any && workplace.actor().may("customers.view"));
    }

    private void newRequest() {
        if (table.getSelectionCount() == 0 || !workplace.actor().may("service.edit")) {
            return;
        }
        SoldItem item = (SoldItem) table.getSelection()[0].getData();
        ServiceRequests requests = getSite().getService(ServiceRequests.class);
        workplace.load(
                TEXTS.text("trace.request"),
                () -> requests.draftFor(workplace.actor(), item),
                draft -> workplace.openDraft(ServiceRequests.TYPE, draft));
    }

    private void openCustomer() {
        SoldItem item = (SoldItem) table.getSelection()[0].getData();
        workplace.openRecord(new RecordRef("customer", item.customerId()));
    }
}
