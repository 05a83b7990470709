package org.kontor.finance.internal.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.kontor.finance.commission.CommissionLine;
import org.kontor.finance.commission.CommissionResult;
import org.kontor.finance.commission.Commissions;
import org.kontor.finance.commission.ResultState;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;

/** What is shown of a commission: the result, and each line with all that it was computed from. */
final class ResultType {

    private static final RecordType<CommissionLine> LINE = RecordType.of(
                    "commissionLine", CommissionText.SOURCE, CommissionLine::new)
            .shownReference("invoiceId", "invoice", CommissionLine::getInvoiceId)
            .shownReference("contractId", "contract", CommissionLine::getContractId)
            .shownReference("receiptId", "receipt", CommissionLine::getReceiptId)
            .shownDate("dueOn", line -> line.getDueOn().orElse(null))
            .shownDate("receivedOn", CommissionLine::getReceivedOn)
            .shownDecimal("received", FieldKind.MONEY, CommissionLine::getReceived)
            .shownDecimal("excess", FieldKind.MONEY, CommissionLine::getExcess)
            .longText("explanation", 0, ResultType::explain, (line, value) -> {})
            .readOnly()
            .shownDecimal("commission", FieldKind.MONEY, CommissionLine::getCommission)
            .shownDecimal("reward", FieldKind.MONEY, CommissionLine::getReward)
            .build();

    static final RecordType<CommissionResult> TYPE = RecordType.of(
                    Commissions.TYPE, CommissionText.SOURCE, CommissionResult::new)
            .shownText("person", CommissionResult::getPerson)
            .shownText("month", ResultType::month)
            .choice("state", ResultState.class, CommissionResult::getState, CommissionResult::setState)
            .readOnly()
            .shownDecimal("pay", FieldKind.MONEY, CommissionResult::getPay)
            .section("commission")
            .shownDecimal("received", FieldKind.MONEY, CommissionResult::getReceived)
            .shownDecimal("excess", FieldKind.MONEY, CommissionResult::getExcess)
            .shownDecimal("gross", FieldKind.MONEY, CommissionResult::getGross)
            .shownDecimal("cut", FieldKind.MONEY, CommissionResult::getCut)
            .shownDecimal("commission", FieldKind.MONEY, CommissionResult::getCommission)
            .section("fund")
            .shownDecimal("fundBefore", FieldKind.MONEY, CommissionResult::getFundBefore)
            .shownDecimal("held", FieldKind.MONEY, CommissionResult::getHeld)
            .decimal(
                    "fundReleased",
                    FieldKind.MONEY,
                    CommissionResult::getFundReleased,
                    CommissionResult::setFundReleased)
            .required()
            .shownDecimal("fundAfter", FieldKind.MONEY, CommissionResult::fundAfter)
            .shownDecimal("paidOut", FieldKind.MONEY, CommissionResult::paidOut)
            .section("pay")
            .shownDecimal("sales", FieldKind.MONEY, CommissionResult::getSales)
            .flag("conditionMet", CommissionResult::isConditionMet, CommissionResult::setConditionMet)
            .text("conditionReason", 400, CommissionResult::getConditionReason, CommissionResult::setConditionReason)
            .shownDecimal("basePay", FieldKind.MONEY, CommissionResult::getBasePay)
            .shownDecimal("allowances", FieldKind.MONEY, CommissionResult::getAllowances)
            .shownDecimal("rewards", FieldKind.MONEY, CommissionResult::getRewards)
            .decimal("bonus", FieldKind.MONEY, CommissionResult::getBonus, CommissionResult::setBonus)
            .required()
            .readOnlyTable("lines", LINE, CommissionResult::getLines)
            .build();

    private ResultType() {}

    /** It is kept as its first day; people speak of the month. */
    private static String month(CommissionResult result) {
        return Optional.ofNullable(result.getMonth())
                .map(first -> YearMonth.from(first).toString())
                .orElse("");
    }

    /** How the commission of a line comes about, in one sentence of numbers. */
    private static String explain(CommissionLine line) {
        String sum = CommissionText.of(
                        "line.explained",
                        line.getReceived().subtract(line.getExcess()),
                        line.getBaseRate(),
                        line.getExcess(),
                        line.getExcessRate(),
                        line.getGross())
                .toString();
        String due = line.getDueOn().map(day -> due(line, day)).orElse("");
        String late = line.getLateShare().signum() == 0
                ? ""
                : CommissionText.of("line.late", line.getDaysLate(), line.getLateShare())
                        .toString();
        String correction =
                line.isCorrection() ? CommissionText.of("line.correction").toString() : "";
        return sum + due + late + correction;
    }

    private static String due(CommissionLine line, LocalDate from) {
        LocalDate until = line.getDueUntil().orElse(from);
        if (!line.isDueByPlan()) {
            return CommissionText.of("line.dueByInvoice", from).toString();
        }
        return from.equals(until)
                ? CommissionText.of("line.dueByPlan", from).toString()
                : CommissionText.of("line.dueByPlanUntil", from, until).toString();
    }
}
