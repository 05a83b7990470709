package org.kontor.contracts.ui;

import java.util.List;
import org.kontor.contracts.Contracts;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The local contracts that a master contract governs (CON-26). */
@Component(service = RecordTab.class)
public final class LocalsOfContract extends ListTab {

    private static final TextSource TEXTS = TextSource.beside(LocalsOfContract.class);

    /** Over the lists. */
    @Activate
    public LocalsOfContract(@Reference ListQueries queries) {
        super(
                queries,
                "contracts",
                List.of("number", "title", "state", "customerName", "signedOn", "endsOn", "amount", "currency"));
    }

    @Override
    public String recordType() {
        return Contracts.TYPE;
    }

    @Override
    public Text label() {
        return TEXTS.text("locals");
    }

    @Override
    public int order() {
        return 45;
    }
}
