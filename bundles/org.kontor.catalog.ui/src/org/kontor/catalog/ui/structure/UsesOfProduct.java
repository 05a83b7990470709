package org.kontor.catalog.ui.structure;

import java.util.List;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Of which products a product is a part, in its editor (ORD-22). */
@Component(service = RecordTab.class)
public final class UsesOfProduct extends ListTab {

    private static final TextSource TEXTS = TextSource.beside(UsesOfProduct.class);

    /** Over the lists. */
    @Activate
    public UsesOfProduct(@Reference ListQueries queries) {
        super(queries, "productParts", List.of("number", "name", "quantity", "active"));
    }

    @Override
    public String recordType() {
        return "product";
    }

    @Override
    public Text label() {
        return TEXTS.text("uses");
    }

    @Override
    public int order() {
        return 12;
    }
}
