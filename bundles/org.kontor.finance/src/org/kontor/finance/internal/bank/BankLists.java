package org.kontor.finance.internal.bank;

import java.util.List;
import org.kontor.finance.bank.BankStatements;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of bank statements and of our accounts. */
@Component
public final class BankLists implements ListContribution {

    static final ListDefinition STATEMENTS = ListDefinition.of(
                    "bankStatements", "finance", BankStatements.TYPE, BankText.SOURCE)
            .from("BANK_STATEMENT s", "s.ID")
            .linked(AccountRecords.TYPE_ID, "s.ACCOUNT_ID = ?")
            .linked("receipt", "s.ID IN (SELECT l.STATEMENT_ID FROM BANK_LINE l WHERE l.RECEIPT_ID = ?)")
            .outerJoin("BANK_ACCOUNT", "a", "a.ID = s.ACCOUNT_ID")
            .outerJoin("DEPARTMENT_NAME", "d", "d.ID = a.COMPANY_ID")
            .searched("account", "s.ACCOUNT", 24)
            .column("company", FieldKind.TEXT, "d.NAME", 20)
            .column("firstDay", FieldKind.DATE, "s.FIRST_DAY", 12)
            .column("lastDay", FieldKind.DATE, "s.LAST_DAY", 12)
            .totalled("incoming", FieldKind.MONEY, "s.INCOMING", 14)
            .totalled("outgoing", FieldKind.MONEY, "s.OUTGOING", 14)
            .column("currency", FieldKind.TEXT, "s.CURRENCY", 8)
            .searched("fileName", "s.FILE_NAME", 30)
            .orderBy("lastDay", false)
            .build();

    static final ListDefinition ACCOUNTS = ListDefinition.of(
                    "bankAccounts", "finance", AccountRecords.TYPE_ID, BankText.SOURCE)
            .from("BANK_ACCOUNT a JOIN DEPARTMENT_NAME d ON d.ID = a.COMPANY_ID", "a.ID")
            .linked("orgUnit", "a.COMPANY_ID = ?")
            .searched("number", "a.NUMBER", 24)
            .searched("name", "a.NAME", 30)
            .column("company", FieldKind.TEXT, "d.NAME", 24)
            .orderBy("number", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(STATEMENTS, ACCOUNTS);
    }
}
