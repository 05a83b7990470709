package org.kontor.finance.ui;

import java.util.List;
import java.util.Optional;
import org.kontor.finance.bank.BankColumns;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;

/** What the dialog for a bank statement asks: our account, and which column holds what. */
final class StatementDraft {

    private String account;
    private String currency;
    private String day;
    private String amount;
    private String incoming;
    private String outgoing;
    private String payer;
    private String payerAccount;
    private String reference;

    /** A description that offers the headings of a file. */
    static RecordType<StatementDraft> type(List<String> headings) {
        List<Field.Choice<String>> choices = headings.stream()
                .filter(heading -> !heading.isBlank())
                .distinct()
                .map(heading -> new Field.Choice<>(heading, text(heading)))
                .toList();
        return RecordType.of("statementImport", OnList.TEXTS, StatementDraft::new)
                .text("account", 40, d -> d.account, (d, v) -> d.account = v)
                .required()
                .text("currency", 3, d -> d.currency, (d, v) -> d.currency = v)
                .required()
                .choice("day", () -> choices, d -> d.day, (d, v) -> d.day = v)
                .required()
                .choice("amount", () -> choices, d -> d.amount, (d, v) -> d.amount = v)
                .choice("incoming", () -> choices, d -> d.incoming, (d, v) -> d.incoming = v)
                .choice("outgoing", () -> choices, d -> d.outgoing, (d, v) -> d.outgoing = v)
                .choice("payer", () -> choices, d -> d.payer, (d, v) -> d.payer = v)
                .choice("payerAccount", () -> choices, d -> d.payerAccount, (d, v) -> d.payerAccount = v)
                .choice("reference", () -> choices, d -> d.reference, (d, v) -> d.reference = v)
                .build();
    }

    private static Text text(String heading) {
        return OnList.TEXTS.text("heading", heading);
    }

    /** A draft with what the columns most likely hold. */
    static StatementDraft of(List<String> headings, BankColumns guessed, String currency) {
        StatementDraft draft = new StatementDraft();
        draft.currency = currency;
        draft.day = headings.contains(guessed.day()) ? guessed.day() : null;
        draft.amount = guessed.amount().orElse(null);
        draft.incoming = guessed.incoming().orElse(null);
        draft.outgoing = guessed.outgoing().orElse(null);
        draft.payer = guessed.payer().orElse(null);
        draft.payerAccount = guessed.payerAccount().orElse(null);
        draft.reference = guessed.reference().orElse(null);
        return draft;
    }

    String account() {
        return account;
    }

    String currency() {
        return currency;
    }

    BankColumns columns() {
        return new BankColumns(
                day,
                Optional.ofNullable(amount),
                Optional.ofNullable(incoming),
                Optional.ofNullable(outgoing),
                Optional.ofNullable(payer),
                Optional.ofNullable(payerAccount),
                Optional.ofNullable(reference));
    }
}
