package org.kontor.contracts.ui.texts;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.texts.ContractTemplates;
import org.kontor.contracts.texts.ContractTexts;
import org.kontor.contracts.texts.WorkingCopies;
import org.kontor.kernel.text.Text;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The Word document of a contract with its versions (CON-02, CON-25). */
@Component
public final class TextsOfContract implements RecordTab {

    private final TextsPane.Services services;

    /** Over the texts. */
    @Activate
    public TextsOfContract(
            @Reference ContractTexts texts, @Reference WorkingCopies copies, @Reference ContractTemplates templates) {
        this.services = new TextsPane.Services(texts, copies, Optional.of(templates));
    }

    @Override
    public String recordType() {
        return Contracts.TYPE;
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
        return Optional.of("contracts.view");
    }

    @Override
    public Content create(Composite parent, Site site) {
        return new TextsPane(parent, site, services);
    }
}
