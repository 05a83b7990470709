package org.kontor.contracts.internal.texts;

import java.util.List;
import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.texts.AmendmentFreedom;
import org.kontor.contracts.texts.ContractTemplate;
import org.kontor.contracts.texts.ContractTemplates;
import org.kontor.contracts.texts.TemplateOrigin;
import org.kontor.contracts.texts.TextLanguage;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseReady;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the templates of contract texts (CON-27). */
@Component(service = {ContractTemplates.class, RecordService.class, DatabaseReady.class})
public final class TemplateRecords extends EntityRecords<ContractTemplate> implements ContractTemplates, DatabaseReady {

    /** Some reviews take years (CON-27). */
    private static final int MOST_DAYS = 3_660;

    private static final String ALL = "SELECT t FROM ContractTemplate t ORDER BY t.name";

    private static final RecordType<ContractTemplate> RECORD = RecordType.of(
                    TYPE, TextsText.SOURCE, ContractTemplate::new)
            .text("name", 120, ContractTemplate::getName, ContractTemplate::setName)
            .required()
            .choice("origin", TemplateOrigin.class, ContractTemplate::getOrigin, ContractTemplate::setOrigin)
            .required()
            .choice("kind", ContractKind.class, ContractTemplate::getKind, ContractTemplate::setKind)
            .choice("language", TextLanguage.class, ContractTemplate::getLanguage, ContractTemplate::setLanguage)
            .required()
            .choice("freedom", AmendmentFreedom.class, ContractTemplate::getFreedom, ContractTemplate::setFreedom)
            .required()
            .integer("reviewDays", ContractTemplate::getReviewDays, ContractTemplate::setReviewDays)
            .required()
            .date("validFrom", ContractTemplate::getValidFrom, ContractTemplate::setValidFrom)
            .date("validTo", ContractTemplate::getValidTo, ContractTemplate::setValidTo)
            .longText("note", 2000, ContractTemplate::getNote, ContractTemplate::setNote)
            .build();

    private final Contracts contracts;

    /** A service on templates. */
    @Activate
    public TemplateRecords(
            @Reference UnitsOfWork units, @Reference ListQueries queries, @Reference Contracts contracts) {
        super(units, queries, ContractTemplate.class, RECORD, TextsLists.TEMPLATES);
        this.contracts = contracts;
    }

    /** Enters the templates that a company begins with; it then changes them as it likes. */
    @Override
    public void ready() {
        units().run(Actor.system(), "contractTemplates.edit", uow -> {
            boolean fresh = uow.first(ContractTemplate.class, ALL).isEmpty();
            boolean withoutBought = uow.firstStored(
                            ContractTemplate.class,
                            "SELECT t FROM ContractTemplate t WHERE t.kind = ?1",
                            ContractKind.BOUGHT_SERVICE)
                    .isEmpty();
            if (fresh || withoutBought) {
                ShippedTemplates.enter(uow);
            }
        });
    }

    @Override
    protected String titleOf(ContractTemplate template) {
        return template.getName();
    }

    @Override
    protected void validate(
            UnitOfWork uow, ContractTemplate draft, Optional<ContractTemplate> stored, Problems problems) {
        boolean inOrder = draft.getValidFrom() == null
                || draft.getValidTo() == null
                || !draft.getValidTo().isBefore(draft.getValidFrom());
        boolean taken = uow.firstStored(
                        ContractTemplate.class, "SELECT t FROM ContractTemplate t WHERE t.name = ?1", draft.getName())
                .filter(other -> stored.map(own -> own.getId() != other.getId()).orElse(true))
                .isPresent();
        int days = draft.getReviewDays();
        problems.require(inOrder, "validTo", TextsText.of("template.datesReversed"))
                .require(!taken, "name", TextsText.of("template.nameTaken", draft.getName()))
                .require(days >= 1 && days <= MOST_DAYS, "reviewDays", TextsText.of("template.days", MOST_DAYS));
    }

    @Override
    public List<Offer> fitting(Actor actor, long contractId) {
        Contract contract = contracts.load(actor, contractId).draft();
        return units().read(actor, "contractTemplates.view", uow -> uow.query(ContractTemplate.class, ALL).stream()
                .filter(template -> template.fits(contract.getKind(), uow.today()))
                .filter(template -> TextStore.current(uow, new RecordRef(TYPE, template.getId()))
                        .isPresent())
                .map(template -> new Offer(
                        template.getId(),
                        template.getName(),
                        template.getLanguage(),
                        template.getFreedom(),
                        template.getReviewDays()))
                .toList());
    }
}
