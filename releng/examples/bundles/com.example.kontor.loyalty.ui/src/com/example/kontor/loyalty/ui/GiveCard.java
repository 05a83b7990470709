package com.example.kontor.loyalty.ui;

import com.example.kontor.loyalty.LoyaltyCard;
import com.example.kontor.loyalty.LoyaltyCards;
import java.util.List;
import java.util.Set;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives a customer a card: opens the editor with what is known. */
@Component(service = RecordAction.class)
public final class GiveCard extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(GiveCard.class);

    private final LoyaltyCards cards;

    /** Over the cards. */
    @Activate
    public GiveCard(@Reference LoyaltyCards cards) {
        super("giveLoyaltyCard", "customer", TEXTS.text("give"), 90, "loyalty.edit", Set.of());
        this.cards = cards;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        workplace.load(label(), () -> cards.blank(workplace.actor()), (LoyaltyCard draft) -> {
            draft.setCustomerId(records.getFirst().id());
            workplace.openDraft(LoyaltyCards.TYPE, draft);
        });
    }
}
