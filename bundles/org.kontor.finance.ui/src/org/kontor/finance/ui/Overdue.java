package org.kontor.finance.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.workbench.contribution.HomeBlock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Open receivables by due date with their sum (ACT-10). */
@Component(service = HomeBlock.class)
public final class Overdue extends OverdueBlock {

    private static final TextSource TEXTS = TextSource.beside(Overdue.class);

    /** Over the lists. */
    @Activate
    public Overdue(@Reference ListQueries queries) {
        super(queries, "receivables", "dueDate", "open");
    }

    @Override
    public String id() {
        return "finance.overdue";
    }

    @Override
    public Text title() {
        return TEXTS.text("overdue");
    }

    @Override
    public int order() {
        return 410;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("finance.view");
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return new ListRequest(Optional.empty(), List.of(dueBefore(today)), List.of());
    }
}
