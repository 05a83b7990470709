package org.kontor.orders.internal.market;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.customers.Customer;
import org.kontor.customers.competitors.CompetitorNames;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.market.MarketNote;
import org.kontor.orders.market.MarketNoteKind;
import org.kontor.orders.market.MarketRegister;
import org.kontor.orders.market.Usefulness;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseReady;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Notifier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the market register (WRK-05). A note needs little: some words, or a competitor's price. */
@Component(service = {MarketRegister.class, RecordService.class, DatabaseReady.class})
public final class MarketRecords extends EntityRecords<MarketNote> implements MarketRegister, DatabaseReady {

    private static final int LONGEST_TITLE = 80;

    private static final RecordType<MarketNote> RECORD = RecordType.of(TYPE, MarketText.SOURCE, MarketNote::new)
            .choice("kind", MarketNoteKind.class, MarketNote::getKind, MarketNote::setKind)
            .required()
            .text("competitor", 120, MarketNote::getCompetitor, MarketNote::setCompetitor)
            .offering(CompetitorNames.VALUES)
            .text("theirProduct", 120, MarketNote::getTheirProduct, MarketNote::setTheirProduct)
            .decimal("price", FieldKind.MONEY, MarketNote::getPrice, MarketNote::setPrice)
            .text("currency", 3, MarketNote::getCurrency, MarketNote::setCurrency)
            .required()
            .reference("productId", "product", MarketNote::getProductId, MarketNote::setProductId)
            .longText("text", 2000, MarketNote::getText, MarketNote::setText)
            .section("place")
            .date("day", MarketNote::getDay, MarketNote::setDay)
            .required()
            .text("region", 80, MarketNote::getRegion, MarketNote::setRegion)
            .offering("salesArea")
            .reference("customerId", "customer", MarketNote::getCustomerId, MarketNote::setCustomerId)
            .section("judgement")
            .choice("rating", Usefulness.class, MarketNote::getRating, (note, value) -> {})
            .readOnly()
            .shownText("ratedBy", MarketNote::getRatedBy)
            .instant("ratedAt", MarketNote::getRatedAt)
            .build();

    private static final String UNKNOWN =
            "SELECT DISTINCT n.competitor FROM MarketNote n WHERE n.competitor IS NOT NULL"
                    + " AND NOT EXISTS (SELECT c.id FROM Competitor c WHERE c.name = n.competitor)";

    private final Notifier notifier;

    /** A service on the market register. */
    @Activate
    public MarketRecords(@Reference UnitsOfWork units, @Reference ListQueries queries, @Reference Notifier notifier) {
        super(units, queries, MarketNote.class, RECORD, MarketLists.NOTES);
        this.notifier = notifier;
    }

    /** Whoever notes named before there was a register of competitors is entered there. */
    @Override
    public void ready() {
        units().run(Actor.system(), MarketRegister.AREA + ".edit", uow -> uow.query(String.class, UNKNOWN)
                .forEach(name -> CompetitorNames.entered(uow, name)));
    }

    @Override
    protected String titleOf(MarketNote note) {
        String title = Stream.of(note.getCompetitor(), note.getTheirProduct())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("  "));
        String named = title.isEmpty() ? Objects.requireNonNullElse(note.getText(), "") : title;
        String line = named.lines().findFirst().orElse("");
        return line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE) : line;
    }

    @Override
    protected void prepare(UnitOfWork uow, MarketNote blank) {
        blank.giveTo(uow.actor());
        blank.setDay(uow.today());
        blank.setCurrency(CompanySettings.currency(uow));
    }

    /** What somebody judged stays as it was judged. */
    @Override
    public boolean editable(Actor actor, Stored<MarketNote> note) {
        return super.editable(actor, note) && note.draft().getRating() == null;
    }

    @Override
    protected void validate(UnitOfWork uow, MarketNote draft, Optional<MarketNote> stored, Problems problems) {
        boolean says = draft.getText() != null || draft.getCompetitor() != null && draft.getPrice() != null;
        boolean known = draft.getCustomerId() == null
                || uow.find(Customer.class, draft.getCustomerId())
                        .filter(customer -> uow.actor().sees("customers", customer))
                        .isPresent();
        boolean priced = draft.getPrice() != null;
        problems.require(says, "text", MarketText.of("text.missing"))
                .require(stored.filter(s -> s.getRating() != null).isEmpty(), "rating", MarketText.of("rated.stays"))
                .require(!priced || draft.getPrice().signum() > 0, "price", MarketText.of("price.positive"))
                .require(!priced || draft.getCompetitor() != null, "competitor", MarketText.of("competitor.missing"))
                .require(
                        Money.isCurrency(draft.getCurrency()),
                        "currency",
                        MarketText.of("currency.unknown", draft.getCurrency()))
                .require(!draft.getDay().isAfter(uow.today()), "day", MarketText.of("day.future"))
                .require(known, "customerId", MarketText.of("customer.notYours"));
    }

    @Override
    protected void stored(UnitOfWork uow, MarketNote note, boolean isNew) {
        if (note.getCompetitor() != null) {
            note.setCompetitor(CompetitorNames.entered(uow, note.getCompetitor()));
        }
    }

    @Override
    public Stored<MarketNote> rate(Actor actor, long id, int version, Usefulness usefulness) {
        return amend(actor, MarketPermissions.RATE, id, version, (uow, note) -> {
            if (note.getOwnerId() == actor.userId()) {
                throw new ProblemException(MarketText.of("rate.own"));
            }
            note.rate(usefulness, actor.name(), uow.now());
            notifier.tell(
                    uow,
                    note.getOwnerId(),
                    MarketText.of(
                            "notice.rated",
                            titleOf(note),
                            actor.name(),
                            MarketText.of("Usefulness." + usefulness.name())),
                    ref(note));
            uow.changed(ref(note));
        });
    }
}
