package org.kontor.customers.ui.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.customers.handover.Handovers;
import org.kontor.customers.handover.Holding;
import org.kontor.kernel.text.TextSource;

/** Other receivers for some of the customers, with what belongs to them. */
final class CustomersPage extends WizardPage {

    private static final TextSource TEXTS = TextSource.beside(CustomersPage.class);
    private static final int NAME_WIDTH = 360;
    private static final int RECEIVER_WIDTH = 180;

    private final Offer offer;
    private final ReceiverPage general;
    private final Map<Long, Long> chosen = new HashMap<>();
    private Table table;
    private Combo receiver;

    CustomersPage(Offer offer, ReceiverPage general) {
        super("customers", TEXTS.get("customers.title"), null);
        this.offer = offer;
        this.general = general;
        setDescription(TEXTS.get("customers.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 12)
                .spacing(12, 8)
                .applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setData("org.kontor.testId", "handover.customers");
        table.setHeaderVisible(true);
        column("customers.name", NAME_WIDTH);
        column("customers.receiver", RECEIVER_WIDTH);
        for (Holding customer : offer.estate().customers()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, customer.title());
            item.setData(customer.record().id());
        }
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(SWT.DEFAULT, 300)
                .applyTo(table);
        new Label(area, SWT.NONE).setText(TEXTS.get("customers.choose"));
        receiver = new Combo(area, SWT.READ_ONLY);
        receiver.setData("org.kontor.testId", "handover.customers.receiver");
        receiver.add(TEXTS.get("customers.general"));
        offer.colleagues().forEach(colleague -> receiver.add(colleague.name()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(receiver);
        receiver.addListener(SWT.Selection, e -> give());
        setControl(area);
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(TEXTS.get(key));
        column.setWidth(width);
    }

    private void give() {
        for (TableItem item : table.getSelection()) {
            long customer = (Long) item.getData();
            if (receiver.getSelectionIndex() == 0) {
                chosen.remove(customer);
            } else {
                chosen.put(
                        customer,
                        offer.colleagues().get(receiver.getSelectionIndex() - 1).id());
            }
        }
        show();
    }

    private void show() {
        String usual = general.chosen().map(Handovers.Colleague::name).orElse("");
        for (TableItem item : table.getItems()) {
            item.setText(
                    1, chosen.containsKey((Long) item.getData()) ? name(chosen.get((Long) item.getData())) : usual);
        }
    }

    private String name(long id) {
        List<Handovers.Colleague> colleagues = offer.colleagues();
        return colleagues.stream()
                .filter(c -> c.id() == id)
                .map(Handovers.Colleague::name)
                .findFirst()
                .orElse("");
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            show();
        }
        super.setVisible(visible);
    }

    /** Receivers by the id of the customer, where they are not the general one. */
    Map<Long, Long> chosen() {
        return Map.copyOf(chosen);
    }
}
