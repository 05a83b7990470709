package org.kontor.contracts.internal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.ReceivedInvoice;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;

/** What must hold of invoices that came for a contract by which we buy (FIN-05). */
record InvoiceBook(UnitOfWork uow, Contract contract) {

    private static final int LONGEST_NOTE = 200;

    static final RecordType<ReceivedInvoice> TYPE = RecordType.of(
                    "receivedInvoice", ContractsText.SOURCE, ReceivedInvoice::new)
            .text("number", 60, ReceivedInvoice::getNumber, ReceivedInvoice::setNumber)
            .required()
            .date("invoicedOn", ReceivedInvoice::getInvoicedOn, ReceivedInvoice::setInvoicedOn)
            .required()
            .decimal("amount", FieldKind.MONEY, ReceivedInvoice::getAmount, ReceivedInvoice::setAmount)
            .required()
            .text("note", LONGEST_NOTE, ReceivedInvoice::getNote, ReceivedInvoice::setNote)
            .build();

    /** Enters one. */
    void enter(ReceivedInvoice draft) {
        Problems problems = new Problems().addAll(TYPE.check(draft));
        problems.refuseOnError();
        Currency currency = Currency.getInstance(contract.getCurrency());
        boolean binding = contract.getState() == ContractState.SIGNED || contract.getState() == ContractState.COMPLETED;
        List<ReceivedInvoice> counted = contract.getReceivedInvoices().stream()
                .filter(ReceivedInvoice::counts)
                .toList();
        BigDecimal left = contract.getAmount()
                .subtract(counted.stream().map(ReceivedInvoice::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add));
        problems.require(!contract.getKind().isSold(), "kind", ContractsText.of("invoice.notBought"))
                .require(binding, "state", ContractsText.of("invoice.notSigned"))
                .require(!contract.getSettlements().isEmpty(), "settlements", ContractsText.of("invoice.noPlan"))
                .require(!draft.getInvoicedOn().isAfter(uow.today()), "invoicedOn", ContractsText.of("invoice.future"))
                .require(draft.getAmount().signum() > 0, "amount", ContractsText.of("invoice.positive"))
                .require(
                        Money.round(draft.getAmount(), currency).compareTo(draft.getAmount()) == 0,
                        "amount",
                        ContractsText.of(
                                "payment.decimals", currency.getCurrencyCode(), currency.getDefaultFractionDigits()))
                .require(
                        draft.getAmount().compareTo(left) <= 0,
                        "amount",
                        ContractsText.of("invoice.tooMuch", left, contract.getCurrency()))
                .require(
                        counted.stream().noneMatch(invoice -> invoice.getNumber()
                                .equalsIgnoreCase(draft.getNumber().strip())),
                        "number",
                        ContractsText.of("invoice.known", draft.getNumber().strip()))
                .refuseOnError();
        ReceivedInvoice invoice = new ReceivedInvoice();
        invoice.setNumber(draft.getNumber().strip());
        invoice.setInvoicedOn(draft.getInvoicedOn());
        invoice.setAmount(draft.getAmount());
        invoice.setNote(draft.getNote());
        contract.enter(invoice, uow.actor().name());
    }

    /** Takes some back. */
    void takeBack(Set<Long> ids, String reason) {
        List<ReceivedInvoice> mistaken = contract.getReceivedInvoices().stream()
                .filter(invoice -> ids.contains(invoice.getId()))
                .toList();
        new Problems()
                .require(!mistaken.isEmpty(), "lines", ContractsText.of("invoice.nothing"))
                .require(!reason.isBlank(), "reason", ContractsText.of("invoice.reason"))
                .require(
                        mistaken.stream().allMatch(ReceivedInvoice::counts),
                        "lines",
                        ContractsText.of("invoice.takenBack"))
                .refuseOnError();
        String why = reason.strip();
        mistaken.forEach(invoice -> contract.takeBack(
                invoice, uow.today(), why.length() > LONGEST_NOTE ? why.substring(0, LONGEST_NOTE) : why));
    }
}
