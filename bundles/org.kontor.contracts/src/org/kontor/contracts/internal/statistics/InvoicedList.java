package org.kontor.contracts.internal.statistics;

import java.util.List;
import org.kontor.contracts.internal.ContractsText;
import org.kontor.kernel.record.FieldKind;
import org.kontor.orders.cash.InvoicedSource;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invoices and credit notes of contracts (FIN-28). There is no such list where no module invoices. */
@Component
public final class InvoicedList implements ListContribution {

    static final String ID = "contractInvoices";

    private final ListDefinition list;
    private final ListDefinition ofContract;

    /** A list over what the module shows that invoices. */
    @Activate
    public InvoicedList(@Reference InvoicedSource source) {
        list = StatisticsLists.of(
                        ID,
                        source.view() + " i JOIN CONTRACT c ON c.ID = i.CONTRACT_ID" + StatisticsLists.BINDING,
                        "i.ID")
                .column("invoice", FieldKind.TEXT, "i.NUMBER", 15)
                .column("invoicedOn", FieldKind.DATE, "i.INVOICE_DATE", 12)
                .totalled("amount", FieldKind.MONEY, "i.TOTAL", 14)
                .column("currency", FieldKind.TEXT, "i.CURRENCY", 8)
                .hidden("homeAmount", FieldKind.MONEY, "i.TOTAL * c.RATE", 14)
                .orderBy("invoicedOn", false)
                .build();
        ofContract = ListDefinition.of("invoicesOfContract", "contracts", "invoice", ContractsText.SOURCE)
                .parts()
                .from(source.view() + " i JOIN CONTRACT c ON c.ID = i.CONTRACT_ID", "i.ID")
                .owned("c.OWNER_ID", "c.DEPARTMENT_ID")
                .linked("contract", "c.ID = ?")
                .column("invoice", FieldKind.TEXT, "i.NUMBER", 15)
                .column("invoicedOn", FieldKind.DATE, "i.INVOICE_DATE", 12)
                .totalled("amount", FieldKind.MONEY, "i.TOTAL", 14)
                .column("currency", FieldKind.TEXT, "i.CURRENCY", 8)
                .orderBy("invoicedOn", false)
                .build();
    }

    @Override
    public List<ListDefinition> lists() {
        return List.of(list, ofContract);
    }
}
