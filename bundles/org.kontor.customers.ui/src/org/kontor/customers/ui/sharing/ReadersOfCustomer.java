package org.kontor.customers.ui.sharing;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.customers.sharing.CustomerSharing;
import org.kontor.customers.sharing.CustomerSharing.Shared;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who reads a customer beyond what roles show, and the buttons to share it and to end that (SEC-04, CUS-19). */
@Component(service = RecordTab.class)
public final class ReadersOfCustomer implements RecordTab {

    private static final TextSource TEXTS = TextSource.beside(ReadersOfCustomer.class);
    private static final String TEST_ID = "org.kontor.testId";

    private final CustomerSharing sharing;

    /** Over the sharing of customers. */
    @Activate
    public ReadersOfCustomer(@Reference CustomerSharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public Text label() {
        return TEXTS.text("shared");
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("customers.edit");
    }

    @Override
    public Content create(Composite parent, Site site) {
        return new Page(parent, site);
    }

    /** The tab while it is open. */
    private final class Page implements Content {

        private final Site site;
        private final Label words;
        private final Table table;
        private final Button add;
        private final Button remove;

        private Page(Composite parent, Site site) {
            this.site = site;
            Composite box = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults()
                    .margins(16, 16)
                    .spacing(8, 8)
                    .numColumns(3)
                    .applyTo(box);
            add = button(box, "shared.add", this::add);
            remove = button(box, "shared.end", this::end);
            words = new Label(box, SWT.WRAP);
            words.setForeground(Colours.of(words).muted());
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .align(SWT.FILL, SWT.CENTER)
                    .applyTo(words);
            table = new Table(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
            table.setData(TEST_ID, "shared.readers");
            table.addListener(SWT.Selection, e -> remove.setEnabled(table.getSelectionIndex() >= 0));
            GridDataFactory.fillDefaults()
                    .grab(true, true)
                    .span(3, 1)
                    .hint(SWT.DEFAULT, 160)
                    .applyTo(table);
            show(List.of());
        }

        private Button button(Composite box, String key, Runnable action) {
            Button button = new Button(box, SWT.PUSH);
            button.setText(TEXTS.get(key));
            button.setData(TEST_ID, key);
            button.addListener(SWT.Selection, e -> action.run());
            return button;
        }

        @Override
        public void refresh() {
            site.record().ifPresent(customer -> site.workplace()
                    .load(label(), table, () -> sharing.readers(site.workplace().actor(), customer.id()), this::show));
        }

        private void show(List<Shared> readers) {
            table.removeAll();
            for (Shared shared : readers) {
                TableItem item = new TableItem(table, SWT.NONE);
                String key = shared.reader().departmentId().isPresent() ? "shared.department" : "shared.person";
                item.setText(TEXTS.get(key, shared.name()));
                item.setData(shared);
            }
            words.setText(TEXTS.get(readers.isEmpty() ? "shared.nobody" : "shared.hint"));
            add.setEnabled(site.record().isPresent());
            remove.setEnabled(false);
            words.getParent().layout(true);
        }

        private void add() {
            RecordRef customer = site.record().orElseThrow();
            site.workplace()
                    .ask(
                            TEXTS.text("shared.add"),
                            TEXTS.text("shared.explanation"),
                            NewReader.TYPE,
                            new NewReader(),
                            chosen -> {
                                sharing.share(site.workplace().actor(), customer.id(), chosen.reader());
                                return Optional.of(customer);
                            });
        }

        private void end() {
            RecordRef customer = site.record().orElseThrow();
            Shared shared = (Shared) table.getSelection()[0].getData();
            site.workplace().run(TEXTS.text("shared.end"), () -> {
                sharing.end(site.workplace().actor(), customer.id(), shared.reader());
                return Optional.of(customer);
            });
        }
    }
}
