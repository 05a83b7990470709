package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.catalog.Product;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.texts.WorkingCopies;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.RecordService;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;

/** The text of a contract is written from a template, saved in the word processor, read and compared (CON-02, CON-25). */
@ExtendWith(CleanLog.class)
class ContractTextsTest {

    private static final int MAIN_TAB = 0;

    @TempDir
    Path folder;

    private final Actor actor = Ui.workplace().actor();

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void whatTheWordProcessorSavesBecomesAVersionBesideTheOneBefore() throws Exception {
        RecordRef contract = contract();
        Ui.workplace().openRecord(contract);
        RecordEditor editor = (RecordEditor) Ui.page().getActiveEditor();
        Ui.waitFor("the record", editor::isReady);
        editor.showTab(MAIN_TAB + 1);
        Table versions = Ui.get("texts.versions", Table.class);
        Ui.waitFor("a contract without text", () -> Ui.get("texts.generate", Button.class)
                .isEnabled());
        assertThat(Ui.get("texts.edit", Button.class).isEnabled()).isFalse();

        Ui.answerAsked(() -> {});
        Ui.click("texts.generate");
        Ui.waitFor("the text", () -> versions.getItemCount() == 1);
        Ui.waitFor("its words", () -> words("texts.after").contains("Dockside Cranes"));
        assertThat(words("texts.after")).contains("{{contract.number}}").contains("1,250.00");

        WorkingCopies copies = service(WorkingCopies.class);
        Path copy = copies.checkOut(actor, contract, "Cranes").file();
        Ui.closeEditors();
        saveAsTheWordProcessorDoes(copy, "within seven days", "within fifteen days");
        Ui.workplace().openRecord(contract);
        RecordEditor again = (RecordEditor) Ui.page().getActiveEditor();
        Ui.waitFor("the record again", again::isReady);
        again.showTab(MAIN_TAB + 1);
        Table both = Ui.get("texts.versions", Table.class);
        Ui.waitFor("what was saved while nobody watched", () -> both.getItemCount() == 2);
        Ui.waitFor("the difference", () -> words("texts.before").contains("seven"));
        assertThat(words("texts.after")).contains("+ ").contains("fifteen");
        assertThat(Ui.get("texts.changes", Label.class).getText()).startsWith("1 ");

        saveAsTheWordProcessorDoes(copy, "twelve months", "two years");
        Ui.waitFor("what was saved while the editor is open", () -> both.getItemCount() == 3);
        Files.writeString(copy, "no document any more");
        Ui.waitFor(
                "the refusal",
                () -> Ui.get("texts.message", Label.class).getText().contains("not a Word document"));
        assertThat(both.getItemCount()).isEqualTo(3);

        both.setSelection(2);
        both.notifyListeners(SWT.Selection, new Event());
        Ui.click("texts.restore");
        Ui.waitFor("the first text again", () -> both.getItemCount() == 4);
    }

    private static String words(String testId) {
        return Ui.get(testId, StyledText.class).getText();
    }

    private RecordRef contract() {
        Customers customers = (Customers) Ui.modules().records("customer").orElseThrow();
        Customer customer = customers.blank(actor);
        customer.setName("Dockside Cranes");
        long customerId = customers.create(actor, customer).id();
        @SuppressWarnings("unchecked")
        RecordService<Product> products =
                (RecordService<Product>) Ui.modules().records("product").orElseThrow();
        Product crane = products.blank(actor);
        crane.setNumber("CRANE-1");
        crane.setName("Jib crane");
        crane.setListPrice(new BigDecimal("1250"));
        ContractLine line = new ContractLine();
        line.setProductId(products.create(actor, crane).id());
        Contracts contracts = service(Contracts.class);
        Contract draft = contracts.blank(actor);
        draft.setTitle("Cranes for the dock");
        draft.setCustomerId(customerId);
        draft.getLines().add(line);
        return new RecordRef(Contracts.TYPE, contracts.create(actor, draft).id());
    }

    /** Writes a new file and moves it over the old one. */
    private void saveAsTheWordProcessorDoes(Path copy, String words, String others)
            throws IOException, InvalidFormatException {
        Path saved = folder.resolve("saved.docx");
        Files.write(saved, Files.readAllBytes(copy));
        try (OPCPackage word = OPCPackage.open(saved.toFile())) {
            PackagePart part = word.getPart(PackagingURIHelper.createPartName("/word/document.xml"));
            String before;
            try (InputStream input = part.getInputStream()) {
                before = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            }
            assertThat(before).contains(words);
            part.clear();
            try (OutputStream output = part.getOutputStream()) {
                output.write(before.replace(words, others).getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.move(saved, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
