package org.kontor.contracts.ui;

import java.util.Optional;
import java.util.Set;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Correction;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.Stored;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Corrects signing data of a signed contract that were entered wrongly (CON-01). */
@Component(service = RecordAction.class)
public final class Correct extends ContractAction {

    private static final TextSource TEXTS = TextSource.beside(Correct.class);

    private static final RecordType<Correction.Line> GOODS = RecordType.of("correctGoods", TEXTS, Correction.Line::new)
            .shownReference("productId", "product", Correction.Line::getProductId)
            .decimal("quantity", FieldKind.QUANTITY, Correction.Line::getQuantity, Correction.Line::setQuantity)
            .required()
            .decimal("price", FieldKind.MONEY, Correction.Line::getAmount, Correction.Line::setAmount)
            .required()
            .build();

    private static final RecordType<Correction.Line> PLAN = RecordType.of("correctPlan", TEXTS, Correction.Line::new)
            .date("dueOn", Correction.Line::getDueOn, Correction.Line::setDueOn)
            .required()
            .decimal("amount", FieldKind.MONEY, Correction.Line::getAmount, Correction.Line::setAmount)
            .required()
            .build();

    private static final RecordType<Correction> ASKED = RecordType.of("correct", TEXTS, Correction::new)
            .text("reason", 1000, Correction::getReason, Correction::setReason)
            .required()
            .reference("customerId", "customer", Correction::getCustomerId, Correction::setCustomerId)
            .reference("supplierId", "supplier", Correction::getSupplierId, Correction::setSupplierId)
            .reference("projectId", "project", Correction::getProjectId, Correction::setProjectId)
            .text("category", 60, Correction::getCategory, Correction::setCategory)
            .offering("contractCategory")
            .reference("ownerId", "user", Correction::getOwnerId, Correction::setOwnerId)
            .required()
            .reference("departmentId", "orgUnit", Correction::getDepartmentId, Correction::setDepartmentId)
            .required()
            .date("signedOn", Correction::getSignedOn, Correction::setSignedOn)
            .required()
            .date("startsOn", Correction::getStartsOn, Correction::setStartsOn)
            .date("endsOn", Correction::getEndsOn, Correction::setEndsOn)
            .givenTable("goods", GOODS, Correction::getGoods)
            .givenTable("plan", PLAN, Correction::getPlan)
            .build();

    /** Over the contracts. */
    @Activate
    public Correct(@Reference Contracts contracts) {
        super(
                contracts,
                "correct",
                TEXTS.text("correct"),
                40,
                "contracts.sign",
                Set.of(ContractState.SIGNED.name(), ContractState.COMPLETED.name()));
    }

    @Override
    protected void ask(Workplace workplace, RecordRef record, Stored<Contract> stored) {
        workplace.ask(
                label(),
                TEXTS.text("correct.explanation", stored.title()),
                ASKED,
                Correction.of(stored.draft()),
                correction -> {
                    contracts().correct(workplace.actor(), record.id(), stored.version(), correction);
                    return Optional.of(record);
                });
    }
}
