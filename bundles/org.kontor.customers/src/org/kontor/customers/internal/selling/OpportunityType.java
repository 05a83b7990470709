package org.kontor.customers.internal.selling;

import org.kontor.customers.competitors.CompetitorNames;
import org.kontor.customers.selling.CompetingOffer;
import org.kontor.customers.selling.DealMember;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.Opportunity;
import org.kontor.customers.selling.ProductInterest;
import org.kontor.customers.selling.SaleProcesses;
import org.kontor.customers.selling.StagePassage;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;

/** What the record of an opportunity consists of (LED-03). */
final class OpportunityType {

    private static final RecordType<CompetingOffer> COMPETITOR = RecordType.of(
                    "competingOffer", SellingText.SOURCE, CompetingOffer::new)
            .text("name", 120, CompetingOffer::getName, CompetingOffer::setName)
            .offering(CompetitorNames.VALUES)
            .required()
            .text("product", 120, CompetingOffer::getProduct, CompetingOffer::setProduct)
            .text("strength", 500, CompetingOffer::getStrength, CompetingOffer::setStrength)
            .text("weakness", 500, CompetingOffer::getWeakness, CompetingOffer::setWeakness)
            .text("move", 500, CompetingOffer::getMove, CompetingOffer::setMove)
            .build();

    private static final RecordType<DealMember> MEMBER = RecordType.of(
                    "dealMember", SellingText.SOURCE, DealMember::new)
            .reference("userId", "user", DealMember::getUserId, DealMember::setUserId)
            .required()
            .text("part", 80, DealMember::getPart, DealMember::setPart)
            .build();

    private static final RecordType<ProductInterest> INTEREST = RecordType.of(
                    "productInterest", SellingText.SOURCE, ProductInterest::new)
            .text("product", 120, ProductInterest::getProduct, ProductInterest::setProduct)
            .required()
            .decimal("quantity", FieldKind.QUANTITY, ProductInterest::getQuantity, ProductInterest::setQuantity)
            .text("note", 500, ProductInterest::getNote, ProductInterest::setNote)
            .build();

    private static final RecordType<StagePassage> PASSAGE = RecordType.of(
                    "stagePassage", SellingText.SOURCE, OpportunityType::noPassage)
            .shownText("stageName", StagePassage::getStageName)
            .instant("enteredAt", StagePassage::getEnteredAt)
            .instant("leftAt", StagePassage::getLeftAt)
            .shownInteger("days", StagePassage::getDays)
            .shownText("by", StagePassage::getBy)
            .shownText("reason", StagePassage::getReason)
            .build();

    static final RecordType<Opportunity> TYPE = RecordType.of(Opportunities.TYPE, SellingText.SOURCE, Opportunity::new)
            .shownText("number", Opportunity::getNumber)
            .text("title", 120, Opportunity::getTitle, Opportunity::setTitle)
            .required()
            .reference("customerId", "customer", Opportunity::getCustomerId, Opportunity::setCustomerId)
            .required()
            .text("contact", 80, Opportunity::getContact, Opportunity::setContact)
            .text("source", 60, Opportunity::getSource, Opportunity::setSource)
            .offering("source")
            .shownReference("ownerId", "user", Opportunity::getOwnerId)
            .longText("description", 2000, Opportunity::getDescription, Opportunity::setDescription)
            .section("stage")
            .reference("processId", SaleProcesses.TYPE, Opportunity::getProcessId, Opportunity::setProcessId)
            .required()
            .shownText("stage", Opportunity::getStageName)
            .instant("stageSince", Opportunity::getStageSince)
            .date("closeOn", Opportunity::getCloseOn, Opportunity::setCloseOn)
            .instant("advancedAt", Opportunity::getAdvancedAt)
            .instant("closedAt", Opportunity::getClosedAt)
            .longText("guidance", 0, Opportunity::getGuidance, (opportunity, shown) -> {})
            .readOnly()
            .longText("situation", 1000, Opportunity::getSituation, Opportunity::setSituation)
            .section("figures")
            .decimal("amount", FieldKind.MONEY, Opportunity::getAmount, Opportunity::setAmount)
            .text("currency", 3, Opportunity::getCurrency, Opportunity::setCurrency)
            .required()
            .decimal("probability", FieldKind.PERCENT, Opportunity::getProbability, Opportunity::setProbability)
            .flag("probabilityFixed", Opportunity::isProbabilityFixed, Opportunity::setProbabilityFixed)
            .shownDecimal("weighted", FieldKind.MONEY, Opportunity::getWeighted)
            .decimal("cost", FieldKind.MONEY, Opportunity::getCost, Opportunity::setCost)
            .shownDecimal("expectedProfit", FieldKind.MONEY, Opportunity::getExpectedProfit)
            .shownDecimal("margin", FieldKind.PERCENT, Opportunity::getMargin)
            .section("ending")
            .shownText("lostReason", Opportunity::getLostReason)
            .longText("analysis", 2000, Opportunity::getAnalysis, Opportunity::setAnalysis)
            .table("interests", INTEREST, Opportunity::getInterests)
            .table("competitors", COMPETITOR, Opportunity::getCompetitors)
            .table("team", MEMBER, Opportunity::getTeam)
            .readOnlyTable("passages", PASSAGE, Opportunity::getPassages)
            .build();

    private OpportunityType() {}

    private static StagePassage noPassage() {
        throw new UnsupportedOperationException("Passages are made by moving an opportunity");
    }
}
