package org.kontor.finance.internal.bank;

import java.util.List;
import org.kontor.finance.bank.BankStatements;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of bank statements. */
@Component
public final class BankLists implements ListContribution {

    static final ListDefinition STATEMENTS = ListDefinition.of(
                    "bankStatements", "finance", BankStatements.TYPE, BankText.SOURCE)
            .from("BANK_STATEMENT s", "s.ID")
            .linked("receipt", "s.ID IN (SELECT l.STATEMENT_ID FROM BANK_LINE l WHERE l.RECEIPT_ID = ?)")
            .searched("account", "s.ACCOUNT", 24)
            .column("firstDay", FieldKind.DATE, "s.FIRST_DAY", 12)
            .column("lastDay", FieldKind.DATE, "s.LAST_DAY", 12)
            .totalled("incoming", FieldKind.MONEY, "s.INCOMING", 14)
            .totalled("outgoing", FieldKind.MONEY, "s.OUTGOING", 14)
            .column("currency", FieldKind.TEXT, "s.CURRENCY", 8)
            .searched("fileName", "s.FILE_NAME", 30)
            .orderBy("lastDay", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(STATEMENTS);
    }
}
