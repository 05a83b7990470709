package org.kontor.contracts.ui.risks;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.contracts.risks.ContractRisk;
import org.kontor.contracts.risks.ContractRisks;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Workplace;

/** All contracts and projects at risk, what is late before what is told early; read anew whenever the page comes to the front (CON-20). */
public final class RisksPart extends PagePart {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.contracts.ui.risks";

    static final String PAGE = "contractRisks";

    private static final TextSource TEXTS = TextSource.beside(RisksPart.class);
    private static final int MOST = 300;

    private Workplace workplace;
    private Label remark;
    private Table table;

    /** What opens the page. */
    static Destination page() {
        return Destination.page(PAGE, TEXTS.text("risks"), ID);
    }

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(parent);
        ContractRisks risks = getSite().getService(ContractRisks.class);
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(heading(bar, TEXTS.get("risks")));
        exportable(bar, () -> risks.table(workplace.actor(), LocalDate.now(), MOST));
        remark = new Label(parent, SWT.WRAP);
        remark.setForeground(Colours.of(parent).muted());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(remark);
        Composite frame = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new Table(frame, SWT.FULL_SELECTION | SWT.BORDER);
        table.setData("org.kontor.testId", "risks.table");
        table.setHeaderVisible(true);
        column(layout, "kind", SWT.LEFT, 16);
        column(layout, "title", SWT.LEFT, 38);
        column(layout, "what", SWT.LEFT, 36);
        column(layout, "since", SWT.LEFT, 12);
        column(layout, "amount", SWT.RIGHT, 16);
        table.addListener(SWT.DefaultSelection, e -> {
            if (e.item.getData() instanceof RecordRef record) {
                workplace.openRecord(record);
            }
        });
    }

    private void column(TableColumnLayout layout, String key, int style, int weight) {
        TableColumn column = new TableColumn(table, style);
        column.setText(TEXTS.get("column." + key));
        layout.setColumnData(column, new ColumnWeightData(weight));
    }

    private void show(List<ContractRisk> risks) {
        table.removeAll();
        Colours colours = Colours.of(table);
        for (ContractRisk risk : risks) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                risk.kind().label().toString(),
                risk.title(),
                risk.what().toString(),
                Formats.current().day(risk.since()),
                RisksBlock.amount(risk)
            });
            item.setForeground(0, colours.ink(RisksBlock.tone(risk)));
            item.setData(risk.record());
        }
        remark.setText(TEXTS.get(risks.isEmpty() ? "risks.empty" : "risks.hint"));
        remark.getParent().layout(true, true);
    }

    @Override
    public void setFocus() {
        table.setFocus();
        ContractRisks risks = getSite().getService(ContractRisks.class);
        workplace.load(
                TEXTS.text("risks"), table, () -> risks.of(workplace.actor(), LocalDate.now(), MOST), this::show);
    }
}
