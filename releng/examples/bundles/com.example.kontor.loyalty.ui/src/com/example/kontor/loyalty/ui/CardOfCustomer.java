package com.example.kontor.loyalty.ui;

import com.example.kontor.loyalty.LoyaltyCard;
import com.example.kontor.loyalty.LoyaltyCards;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The card of a customer, as a tab of the customer's editor. */
@Component(service = RecordTab.class)
public final class CardOfCustomer extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(CardOfCustomer.class);

    private final LoyaltyCards cards;

    /** Over the cards. */
    @Activate
    public CardOfCustomer(@Reference LoyaltyCards cards) {
        this.cards = cards;
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public Text label() {
        return TEXTS.text("tab.card");
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("loyalty.view");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("tab.card.number"), 14, false),
                new Column(TEXTS.text("tab.card.issuedOn"), 14, false),
                new Column(TEXTS.text("tab.card.points"), 10, true),
                new Column(TEXTS.text("tab.card.blocked"), 34, false));
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef customer) {
        return cards.ofCustomer(actor, customer.id()).map(CardOfCustomer::row).stream()
                .toList();
    }

    private static Row row(LoyaltyCard card) {
        Formats formats = Formats.current();
        return new Row(
                List.of(
                        card.getNumber(),
                        formats.day(card.getIssuedOn()),
                        formats.show(FieldKind.INTEGER, card.getPoints()),
                        card.isBlocked() ? card.getReason() : ""),
                card.isBlocked() ? Tone.BAD : Tone.NEUTRAL,
                Optional.of(new RecordRef(LoyaltyCards.TYPE, card.getId())));
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("tab.card.empty");
    }
}
