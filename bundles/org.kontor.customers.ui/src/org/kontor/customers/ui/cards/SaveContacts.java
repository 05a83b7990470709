package org.kontor.customers.ui.cards;

import java.nio.file.Path;
import java.util.List;
import org.kontor.customers.cards.Cards;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Saves the contacts of customers as business cards. */
@Component(service = RecordAction.class)
public final class SaveContacts extends CardSaving {

    private final Cards cards;

    /** Over the cards. */
    @Activate
    public SaveContacts(@Reference Cards cards) {
        super("saveContacts", "customer", 90, "customers.view", "vcf");
        this.cards = cards;
    }

    @Override
    int write(Workplace workplace, List<Long> ids, Path file) {
        return cards.contacts(workplace.actor(), ids, file);
    }
}
