package com.example.kontor.loyalty.internal;

import com.example.kontor.loyalty.LoyaltyCard;
import com.example.kontor.loyalty.LoyaltyCards;
import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads and stores loyalty cards; the workbench makes the editor from the description of the record. */
@Component(service = {LoyaltyCards.class, RecordService.class})
public final class CardRecords extends EntityRecords<LoyaltyCard> implements LoyaltyCards {

    private static final RecordType<LoyaltyCard> TYPE = RecordType.of(
                    LoyaltyCards.TYPE, LoyaltyText.SOURCE, LoyaltyCard::new)
            .shownText("number", LoyaltyCard::getNumber)
            .reference("customerId", "customer", LoyaltyCard::getCustomerId, LoyaltyCard::setCustomerId)
            .required()
            .date("issuedOn", LoyaltyCard::getIssuedOn, LoyaltyCard::setIssuedOn)
            .required()
            .integer("points", LoyaltyCard::getPoints, LoyaltyCard::setPoints)
            .required()
            .flag("blocked", LoyaltyCard::isBlocked, LoyaltyCard::setBlocked)
            .text("reason", 200, LoyaltyCard::getReason, LoyaltyCard::setReason)
            .build();

    private final Customers customers;

    /** A service on loyalty cards. */
    @Activate
    public CardRecords(@Reference UnitsOfWork units, @Reference ListQueries queries, @Reference Customers customers) {
        super(units, queries, LoyaltyCard.class, TYPE, LoyaltyLists.CARDS);
        this.customers = customers;
    }

    @Override
    protected String titleOf(LoyaltyCard card) {
        return Optional.ofNullable(card.getNumber())
                .orElseGet(() -> LoyaltyText.of("loyaltyCard").toString());
    }

    @Override
    protected void prepare(UnitOfWork uow, LoyaltyCard blank) {
        blank.setIssuedOn(uow.today());
    }

    @Override
    protected void validate(UnitOfWork uow, LoyaltyCard draft, Optional<LoyaltyCard> stored, Problems problems) {
        boolean hasReason = draft.getReason() != null && !draft.getReason().isBlank();
        boolean another = ofCustomer(uow, draft.getCustomerId())
                .filter(card -> !Optional.of(card).equals(stored))
                .isPresent();
        problems.require(draft.getPoints() >= 0, "points", LoyaltyText.of("points.negative"))
                .require(!draft.isBlocked() || hasReason, "reason", LoyaltyText.of("reason.missing"))
                .require(!another, "customerId", LoyaltyText.of("customer.hasCard"));
    }

    /** The customer is asked for as the actor sees him: nobody gives a card to a colleague's customer. */
    @Override
    protected void stored(UnitOfWork uow, LoyaltyCard card, boolean isNew) {
        Customer customer = customers.get(uow, card.getCustomerId());
        card.belongTo(customer);
        if (isNew) {
            card.setNumber(uow.nextNumber("LC-" + card.getIssuedOn().getYear()));
        }
    }

    @Override
    public Optional<LoyaltyCard> ofCustomer(Actor actor, long customerId) {
        return units().read(actor, "loyalty.view", uow -> ofCustomer(uow, customerId)
                .filter(card -> actor.sees("loyalty", card)));
    }

    static Optional<LoyaltyCard> ofCustomer(UnitOfWork uow, long customerId) {
        return uow.first(LoyaltyCard.class, "SELECT c FROM LoyaltyCard c WHERE c.customerId = ?1", customerId);
    }
}
