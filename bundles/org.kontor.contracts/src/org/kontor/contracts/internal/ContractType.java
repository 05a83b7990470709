package org.kontor.contracts.internal;

import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.DeliveryStep;
import org.kontor.contracts.PaymentSource;
import org.kontor.contracts.ProgressEntry;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.SettlementPayment;
import org.kontor.contracts.reviews.ContractReview;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.SalesModes;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.Verdict;

/** What a contract consists of: its fields, goods, settlement plan, reviews and progress. */
final class ContractType {

    private static final RecordType<ContractLine> LINE = RecordType.of(
                    "contractLine", ContractsText.SOURCE, ContractLine::new)
            .reference("productId", "product", ContractLine::getProductId, ContractLine::setProductId)
            .required()
            .text("specification", 200, ContractLine::getSpecification, ContractLine::setSpecification)
            .decimal("quantity", FieldKind.QUANTITY, ContractLine::getQuantity, ContractLine::setQuantity)
            .required()
            .decimal("price", FieldKind.MONEY, ContractLine::getPrice, ContractLine::setPrice)
            .shownDecimal("amount", FieldKind.MONEY, ContractLine::getAmount)
            .reference(
                    "configurationId",
                    "configuration",
                    ContractLine::getConfigurationId,
                    ContractLine::setConfigurationId)
            .brought()
            .build();

    private static final RecordType<Settlement> SETTLEMENT = RecordType.of(
                    "settlement", ContractsText.SOURCE, Settlement::new)
            .date("dueOn", Settlement::getDueOn, Settlement::setDueOn)
            .required()
            .decimal("amount", FieldKind.MONEY, Settlement::getAmount, Settlement::setAmount)
            .required()
            .shownDecimal("settled", FieldKind.MONEY, Settlement::getSettled)
            .shownDecimal("byHand", FieldKind.MONEY, Settlement::getByHand)
            .text("remark", 200, Settlement::getRemark, Settlement::setRemark)
            .build();

    private static final RecordType<SettlementPayment> PAYMENT = RecordType.of(
                    "settlementPayment", ContractsText.SOURCE, SettlementPayment::new)
            .shownDate("paidOn", SettlementPayment::getPaidOn)
            .shownDecimal("amount", FieldKind.MONEY, SettlementPayment::getAmount)
            .shownDate("dueOn", SettlementPayment::getDueOn)
            .choice("source", PaymentSource.class, SettlementPayment::getSource, (p, v) -> {})
            .readOnly()
            .shownText("reference", SettlementPayment::getReference)
            .shownText("note", SettlementPayment::getNote)
            .shownText("bookedBy", SettlementPayment::getBookedBy)
            .build();

    static final RecordType<ProgressEntry> PROGRESS = RecordType.of(
                    "contractProgress", ContractsText.SOURCE, ProgressEntry::new)
            .date("happenedOn", ProgressEntry::getHappenedOn, ProgressEntry::setHappenedOn)
            .required()
            .text("step", 60, ProgressEntry::getStep, ProgressEntry::setStep)
            .offering("deliveryStep")
            .text("report", 1000, ProgressEntry::getReport, ProgressEntry::setReport)
            .required()
            .shownText("notedBy", ProgressEntry::getNotedBy)
            .build();

    static final RecordType<DeliveryStep> STEP = RecordType.of("contractStep", ContractsText.SOURCE, DeliveryStep::new)
            .text("step", 60, DeliveryStep::getStep, DeliveryStep::setStep)
            .required()
            .offering("deliveryStep")
            .date("plannedOn", DeliveryStep::getPlannedOn, DeliveryStep::setPlannedOn)
            .required()
            .date("doneOn", DeliveryStep::getDoneOn, DeliveryStep::setDoneOn)
            .reference("responsibleId", "user", DeliveryStep::getResponsibleId, DeliveryStep::setResponsibleId)
            .required()
            .text("note", 200, DeliveryStep::getNote, DeliveryStep::setNote)
            .build();

    private static final RecordType<ContractReview> REVIEW = RecordType.of(
                    "contractReview", ContractsText.SOURCE, ContractReview::new)
            .shownInteger("round", ContractReview::getRound)
            .shownInteger("step", ContractReview::getStep)
            .choice(
                    "department",
                    ReviewDepartment.class,
                    ReviewDepartment::label,
                    ContractReview::getDepartment,
                    (r, v) -> {})
            .readOnly()
            .choice("verdict", Verdict.class, Verdict::label, ContractReview::getVerdict, (r, v) -> {})
            .readOnly()
            .shownDate("askedOn", ContractReview::getAskedOn)
            .shownText("opinion", ContractReview::getOpinion)
            .shownText("reviewedBy", ContractReview::getReviewedBy)
            .shownDate("reviewedOn", ContractReview::getReviewedOn)
            .build();

    static final RecordType<Contract> TYPE = RecordType.of(Contracts.TYPE, ContractsText.SOURCE, Contract::new)
            .shownText("number", Contract::getNumber)
            .text("title", 120, Contract::getTitle, Contract::setTitle)
            .required()
            .choice("kind", ContractKind.class, Contract::getKind, Contract::setKind)
            .required()
            .reference("customerId", "customer", Contract::getCustomerId, Contract::setCustomerId)
            .named(contract -> contract.getCustomerId() == null ? null : contract.getCustomerName())
            .reference("supplierId", "supplier", Contract::getSupplierId, Contract::setSupplierId)
            .named(contract -> contract.getSupplierId() == null ? null : contract.getCustomerName())
            .reference("projectId", "project", Contract::getProjectId, Contract::setProjectId)
            .text("category", 60, Contract::getCategory, Contract::setCategory)
            .offering("contractCategory")
            .text("salesMode", 80, Contract::getSalesMode, Contract::setSalesMode)
            .offering(SalesModes.LIST)
            .date("signedOn", Contract::getSignedOn, Contract::setSignedOn)
            .date("startsOn", Contract::getStartsOn, Contract::setStartsOn)
            .date("endsOn", Contract::getEndsOn, Contract::setEndsOn)
            .text("currency", 3, Contract::getCurrency, Contract::setCurrency)
            .shownDecimal("amount", FieldKind.MONEY, Contract::getAmount)
            .decimal(
                    "agreedRate",
                    FieldKind.QUANTITY,
                    contract -> contract.getWorth().getAgreedRate().orElse(null),
                    (contract, rate) -> contract.worthTo(worth -> worth.setAgreedRate(rate)))
            .shownDecimal("rate", FieldKind.QUANTITY, contract -> contract.getWorth()
                    .getRate()
                    .orElse(null))
            .shownDecimal("homeAmount", FieldKind.MONEY, contract -> contract.getWorth()
                    .getHomeAmount()
                    .orElse(null))
            .shownReference("ownerId", "user", Contract::getOwnerId)
            .reference("masterId", "contract", Contract::getMasterId, Contract::setMasterId)
            .shownReference("amendsId", "contract", Contract::getAmendsId)
            .shownInteger("revision", Contract::getRevision)
            .longText("note", 2000, Contract::getNote, Contract::setNote)
            .table("lines", LINE, Contract::getLines)
            .table("settlements", SETTLEMENT, Contract::getSettlements)
            .readOnlyTable("payments", PAYMENT, Contract::getPayments)
            .readOnlyTable("steps", STEP, Contract::getSteps)
            .readOnlyTable("reviews", REVIEW, Contract::getReviews)
            .readOnlyTable("progress", PROGRESS, Contract::getProgress)
            .build();

    private ContractType() {}
}
