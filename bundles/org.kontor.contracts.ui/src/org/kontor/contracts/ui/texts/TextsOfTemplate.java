package org.kontor.contracts.ui.texts;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.kontor.contracts.texts.ContractTemplates;
import org.kontor.contracts.texts.ContractTexts;
import org.kontor.contracts.texts.WorkingCopies;
import org.kontor.kernel.text.Text;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The Word document of a template with its versions (CON-27). */
@Component
public final class TextsOfTemplate implements RecordTab {

    private final TextsPane.Services services;

    /** Over the texts. */
    @Activate
    public TextsOfTemplate(@Reference ContractTexts texts, @Reference WorkingCopies copies) {
        this.services = new TextsPane.Services(texts, copies, Optional.empty());
    }

    @Override
    public String recordType() {
        return ContractTemplates.TYPE;
    }

    @Override
    public Text label() {
        return TextsText.text("texts");
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("contractTemplates.view");
    }

    @Override
    public Content create(Composite parent, Site site) {
        return new TextsPane(parent, site, services);
    }
}
