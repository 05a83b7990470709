package org.kontor.customers.ui.handover;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kontor.customers.handover.Handovers;
import org.kontor.kernel.text.TextSource;

/** What is handed over, to whom, with which note. */
final class ReceiverPage extends WizardPage {

    private static final TextSource TEXTS = TextSource.beside(ReceiverPage.class);
    private static final int LONGEST_NOTE = 1000;
    private static final int KIND_WIDTH = 360;
    private static final int COUNT_WIDTH = 100;

    private final Offer offer;
    private final boolean mayDeactivate;
    private Combo receiver;
    private Text note;
    private Optional<Button> deactivate = Optional.empty();

    ReceiverPage(Offer offer, boolean mayDeactivate) {
        super("receiver", TEXTS.get("receiver.title"), null);
        this.offer = offer;
        this.mayDeactivate = mayDeactivate;
        setDescription(TEXTS.get(offer.leaving().isPresent() ? "receiver.person" : "receiver.customers"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 12)
                .spacing(12, 8)
                .applyTo(area);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setData("org.kontor.testId", "handover.kinds");
        table.setHeaderVisible(true);
        column(table, "receiver.kind", SWT.LEFT, KIND_WIDTH);
        column(table, "receiver.count", SWT.RIGHT, COUNT_WIDTH);
        for (Handovers.Kind kind : offer.kinds()) {
            if (offer.count(kind) > 0) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(new String[] {kind.label().toString(), Integer.toString(offer.count(kind))});
            }
        }
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(SWT.DEFAULT, 150)
                .applyTo(table);
        new Label(area, SWT.NONE).setText(TEXTS.get("receiver.who"));
        receiver = new Combo(area, SWT.READ_ONLY);
        receiver.setData("org.kontor.testId", "handover.receiver");
        receiver.setItems(
                offer.colleagues().stream().map(Handovers.Colleague::name).toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(receiver);
        receiver.addListener(SWT.Selection, e -> {
            setErrorMessage(null);
            setPageComplete(true);
        });
        Label noteLabel = new Label(area, SWT.NONE);
        noteLabel.setText(TEXTS.get("receiver.note"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(noteLabel);
        note = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        note.setData("org.kontor.testId", "handover.note");
        note.setTextLimit(LONGEST_NOTE);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 70).applyTo(note);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(TEXTS.get("receiver.note.hint"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(300, SWT.DEFAULT)
                .applyTo(hint);
        if (mayDeactivate) {
            Button check = new Button(area, SWT.CHECK);
            check.setText(TEXTS.get("receiver.deactivate"));
            check.setData("org.kontor.testId", "handover.deactivate");
            GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
            deactivate = Optional.of(check);
        }
        setControl(area);
        receiver.setFocus();
    }

    private static void column(Table table, String key, int style, int width) {
        TableColumn column = new TableColumn(table, style);
        column.setText(TEXTS.get(key));
        column.setWidth(width);
    }

    /** The general receiver, once one is chosen. */
    Optional<Handovers.Colleague> chosen() {
        int index = receiver.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(offer.colleagues().get(index));
    }

    String note() {
        return note.getText();
    }

    boolean deactivates() {
        return deactivate.map(Button::getSelection).orElse(false);
    }
}
