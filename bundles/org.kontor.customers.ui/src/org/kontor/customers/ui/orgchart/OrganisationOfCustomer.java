package org.kontor.customers.ui.orgchart;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.customers.Customers;
import org.kontor.customers.orgchart.OrgNode;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is who at a customer, as a chart (CUS-07): departments, who reports to whom, who decides, who is our coach. */
@Component
public final class OrganisationOfCustomer implements RecordTab {

    private static final TextSource TEXTS = TextSource.beside(OrganisationOfCustomer.class);

    private final Customers customers;

    /** Over the customers. */
    @Activate
    public OrganisationOfCustomer(@Reference Customers customers) {
        this.customers = customers;
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public Text label() {
        return TEXTS.text("organisation");
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public Optional<String> permission() {
        return Optional.empty();
    }

    @Override
    public Content create(Composite parent, Site site) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(box);
        Composite tools = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(tools);
        ChartCanvas chart = new ChartCanvas(box, node -> open(site, node));
        button(tools, "larger", () -> chart.zoomBy(1));
        button(tools, "smaller", () -> chart.zoomBy(-1));
        button(tools, "fit", chart::fit);
        button(
                tools,
                "print",
                () -> ChartPrinting.ask(box.getShell(), TEXTS.get("organisation"), chart.plan(), chart.painter()));
        Label hint = new Label(tools, SWT.NONE);
        hint.setText(TEXTS.get("hint"));
        hint.setForeground(Colours.of(box).muted());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).indent(8, 0).applyTo(hint);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart);
        return () -> site.record().ifPresent(record -> site.workplace()
                .load(
                        label(),
                        chart,
                        () -> customers
                                .load(site.workplace().actor(), record.id())
                                .draft(),
                        customer -> {
                            hint.setText(TEXTS.get(customer.getContacts().isEmpty() ? "empty" : "hint"));
                            tools.layout(true);
                            chart.show(customer);
                        }));
    }

    private static void open(Site site, OrgNode node) {
        node.contact().ifPresent(contact -> site.goTo("contacts[" + contact + "].name"));
    }

    private static void button(Composite tools, String key, Runnable action) {
        Button button = new Button(tools, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.setData("org.kontor.testId", "orgChart." + key);
        button.addListener(SWT.Selection, e -> action.run());
    }
}
