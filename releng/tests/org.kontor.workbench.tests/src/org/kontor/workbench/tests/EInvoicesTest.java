package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.einvoice.EInvoice;
import org.kontor.einvoice.EInvoiceFormat;
import org.kontor.einvoice.EInvoices;
import org.kontor.finance.CreditNotes;
import org.kontor.finance.Invoice;
import org.kontor.inventory.ReturnedGoods;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.returns.Returns;
import org.kontor.orders.returns.SalesReturn;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.contribution.RecordAction;

/** Finance says who the company is and how products are taxed, then exports an invoice and its credit note. */
@ExtendWith(CleanLog.class)
class EInvoicesTest {

    private static final String OFFICIAL = "26442000000087654321";

    private final Actor actor = Ui.workplace().actor();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void exportsAnInvoiceAndItsCreditNoteInEveryFormat() throws IOException {
        Invoice invoice = new SoldGoods(actor).invoice("TAXED", "Taxed Buyer Ltd.", buyer -> {
            buyer.setCountry("Germany");
            buyer.getAccounts().setElectronicAddress("9930:DE123456789");
            buyer.getAccounts().setTaxNumber("91440101MA5BUYER01");
        });
        describe(invoice);

        Ui.workplace().openList("invoices");
        Ui.settle();
        RecordRef sold = new RecordRef("invoice", invoice.getId());
        EInvoice sheet = export(() -> action().run(Ui.workplace(), List.of(sold)), EInvoiceFormat.DIGITAL_XLSX);
        assertThat(file(sheet)).as("a workbook").startsWith("PK");
        Records.open(new RecordRef(EInvoices.TYPE, sheet.getId()));
        Ui.answerAsked(() -> Ui.type("field.number", OFFICIAL));
        Ui.click("step.noteNumber");
        Ui.waitFor("the official number", () -> OFFICIAL.equals(last(invoice).getOfficialNumber()));
        Ui.settle();
        Records.open(sold);
        EInvoice ubl = export(() -> Ui.click("step.exportEInvoice"), EInvoiceFormat.UBL);
        assertThat(file(ubl))
                .contains("<cbc:ID>" + invoice.getNumber() + "</cbc:ID>")
                .contains(">200.00</cbc:PayableAmount>", "<cbc:IdentificationCode>DE<");

        Invoice note = credited(invoice);
        Records.open(new RecordRef(CreditNotes.TYPE, note.getId()));
        EInvoice red = export(() -> Ui.click("step.exportEInvoice"), EInvoiceFormat.DIGITAL_JSON);
        assertThat(file(red)).contains("红字发票", OFFICIAL);
        Records.open(new RecordRef(CreditNotes.TYPE, note.getId()));
        EInvoice credit = export(() -> Ui.click("step.exportEInvoice"), EInvoiceFormat.UBL);
        assertThat(file(credit)).contains("<CreditNote", invoice.getNumber(), ">100.00</cbc:PayableAmount>");
        assertThat(file(credit)).as("88.50 and 13 % of it").contains(">-0.01</cbc:PayableRoundingAmount>");
        assertThat(credit.getTotal()).isEqualByComparingTo("-100.01");
    }

    /** Enters on their forms what an e-invoice needs beyond the invoice. */
    private static void describe(Invoice invoice) {
        Ui.workplace().openNew("issuer");
        Records.editor();
        Ui.type("field.validFrom", LocalDate.now().toString());
        Ui.type("field.name", "Kontor Trading Ltd.");
        Ui.type("field.taxNumber", "91440101MA5KONTOR1");
        Ui.type("field.address", "1 Harbour Road");
        Ui.type("field.city", "Guangzhou");
        Ui.type("field.country", "China");
        Ui.type("field.email", "invoices@kontor.example");
        Ui.type("field.electronicAddress", "0106:27375186");
        Records.save();
        Ui.workplace().openNew("taxRate");
        Records.editor();
        Ui.type("field.validFrom", LocalDate.now().toString());
        Ui.type("field.rate", "13");
        Records.save();
        Ui.workplace().openNew("taxCode");
        Records.editor();
        Ui.choose("field.productId", "TAXED");
        Ui.type("field.taxCode", "1090216010000000000");
        Ui.type("field.shortName", "Pumps");
        Records.save();
    }

    private RecordAction action() {
        return Ui.modules().actions(actor, "invoice").stream()
                .filter(action -> action.id().equals("exportEInvoice"))
                .findFirst()
                .orElseThrow();
    }

    /** Chooses format and folder in the dialog that comes up, and waits for the record of the export. */
    private EInvoice export(Runnable begin, EInvoiceFormat format) {
        Ui.answerAsked(() -> {
            Combo formats = Ui.get("field.format", Combo.class);
            formats.select(formats.getItemCount() - EInvoiceFormat.values().length + format.ordinal());
            formats.notifyListeners(SWT.Selection, new Event());
            Ui.type("field.folder", folder.toString());
        });
        RecordRef before = Ui.workplace().recordInFront().orElse(new RecordRef("none", 0));
        begin.run();
        EInvoice export = service(EInvoices.class)
                .load(actor, Records.follows(before, EInvoices.TYPE).id())
                .draft();
        assertThat(export.getFormat()).isEqualTo(format);
        return export;
    }

    private String file(EInvoice export) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(export.getFileName())), StandardCharsets.UTF_8);
    }

    private EInvoice last(Invoice invoice) {
        return service(EInvoices.class).earlier(actor, List.of(invoice.getId())).getFirst();
    }

    /** One of the two pieces comes back and is credited. */
    private Invoice credited(Invoice invoice) {
        Returns returns = service(Returns.class);
        SalesReturn goods = returns.announce(
                actor,
                invoice.getOrderId(),
                List.of(returns.returnable(actor, invoice.getOrderId())
                        .getFirst()
                        .announce(BigDecimal.ONE, "Defective")),
                "");
        RecordRef record = new RecordRef(Returns.TYPE, goods.getId());
        Records.open(record);
        Ui.click("step.approve");
        Ui.waitFor(
                "the return to be approved", () -> Ui.find("step.receiveReturn").isPresent());
        Ui.settle();
        Ui.answerAsked(() -> {});
        Ui.click("step.receiveReturn");
        Ui.waitFor("the goods", () -> !service(ReturnedGoods.class)
                .waiting(actor, goods.getId())
                .isEmpty());
        Ui.settle();
        return service(CreditNotes.class)
                .credit(actor, goods.getId(), LocalDate.now())
                .getFirst();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
