package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.internal.texts.WorkingCopyFolder;
import org.kontor.contracts.texts.ContractTemplate;
import org.kontor.contracts.texts.ContractTemplates;
import org.kontor.contracts.texts.TemplateOrigin;
import org.kontor.contracts.texts.TextDifference;
import org.kontor.contracts.texts.TextLanguage;
import org.kontor.contracts.texts.TextReason;
import org.kontor.contracts.texts.TextVersion;
import org.kontor.contracts.texts.WorkingCopies;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;

/** The text of a contract is a Word document with all its versions (CON-02, CON-25, CON-27, INT-02, R-27). */
class ContractTextsIT {

    @TempDir
    private Path home;

    private Company company;
    private Actor seller;
    private Actor colleague;
    private Actor office;
    private Customer customer;
    private Product pump;

    private void begin(Databases kind) {
        company = new Company(kind, home);
        company.setUp();
        company.templates.ready();
        company.templates.ready();
        seller = company.user("wang", "sales", "Sales");
        colleague = company.user("zhao", "sales", "Sales");
        office = company.user("chen", "contracts", "Contract office");
        customer = company.customer(seller, "广州海港工程有限公司", "100000", 30);
        pump = company.product("P-1", "250.50", Tracking.NONE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTextGoesFromTheTemplateThroughSignatureToItsAmendment(Databases kind) throws IOException {
        begin(kind);
        try (Company open = company) {
            RecordRef contract = contract();
            assertThat(open.templates.fitting(seller, contract.id()))
                    .as("sales contracts are written from the two templates for sales")
                    .extracting(ContractTemplates.Offer::language)
                    .containsExactlyInAnyOrder(TextLanguage.ZH, TextLanguage.EN);

            TextVersion chinese = open.texts.generate(seller, contract.id(), template(TextLanguage.ZH));
            assertThat(words(seller, chinese))
                    .contains("买方（乙方）：广州海港工程有限公司")
                    .contains("卖方（甲方）：商栈贸易有限公司")
                    .contains("1  |  Product P-1  |  铜芯  |  ")
                    .contains("4  |  250.50  |  1,002.00")
                    .contains("壹仟零贰元整")
                    .contains("1  |  2026年4月1日  |  30%  |  300.60  |  预付款")
                    .contains("{{contract.number}}");
            TextVersion english = open.texts.generate(seller, contract.id(), template(TextLanguage.EN));
            assertThat(words(seller, english)).contains("1 April 2026").contains("CNY 1,002.00");
            assertThat(open.texts.versions(seller, contract))
                    .extracting(TextVersion::getNumber, TextVersion::getReason, TextVersion::getBasedOn)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(2, TextReason.GENERATED, 1),
                            org.assertj.core.groups.Tuple.tuple(1, TextReason.GENERATED, 0));
            assertThat(open.texts.restore(seller, chinese.getId()).getSha256()).isEqualTo(chinese.getSha256());

            assertThatThrownBy(() -> open.texts.versions(colleague, contract))
                    .as("who does not see the contract does not see its text")
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> open.texts.content(colleague, chinese.getId()))
                    .isInstanceOf(ProblemException.class);

            sign(contract);
            List<TextVersion> signed = open.texts.versions(seller, contract);
            assertThat(signed.getFirst().getReason()).isEqualTo(TextReason.SIGNED);
            assertThat(words(seller, signed.getFirst()))
                    .contains("合同编号：CT-2026-00001")
                    .contains("签订日期：2026年3月2日");
            Path edited = edited(signed.getFirst(), "another clause");
            assertThatThrownBy(() -> open.texts.take(office, contract, edited, 0, TextReason.TAKEN_IN))
                    .hasMessageContaining("amendment");
            assertThatThrownBy(() -> open.texts.generate(seller, contract.id(), template(TextLanguage.ZH)))
                    .hasMessageContaining("amendment");

            RecordRef amendment = new RecordRef(
                    "contract",
                    open.amendments
                            .begin(seller, contract.id(), "Longer warranty")
                            .id());
            assertThat(open.texts.versions(seller, amendment))
                    .extracting(TextVersion::getSha256)
                    .containsExactly(signed.getFirst().getSha256());
            open.texts.take(seller, amendment, edited, 1, TextReason.EDITED);
            sign(amendment);
            List<TextVersion> amended = open.texts.versions(seller, contract);
            assertThat(amended.getFirst().getReason()).isEqualTo(TextReason.AMENDED);
            TextDifference difference = open.texts.difference(
                    seller, signed.getFirst().getId(), amended.getFirst().getId());
            assertThat(difference.changes()).isEqualTo(1);
            assertThat(difference.rows().getLast().after().getFirst().text()).isEqualTo("another clause");
            assertThat(open.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void templatesAreCheckedBeforeAnythingIsStored(Databases kind) throws IOException {
        begin(kind);
        try (Company open = company) {
            RecordRef contract = contract();
            ContractTemplate draft = open.templates.blank(office);
            draft.setName("客户合同");
            draft.setOrigin(TemplateOrigin.CUSTOMER);
            draft.setReviewDays(400);
            RecordRef template = new RecordRef(
                    ContractTemplates.TYPE, open.templates.create(office, draft).id());
            assertThatThrownBy(() -> open.templates.create(office, draft)).hasMessageContaining("already");
            assertThatThrownBy(() -> open.texts.generate(seller, contract.id(), template.id()))
                    .hasMessageContaining("no document");

            open.texts.take(office, template, word("{{customer.nam}} and {{wrong name}}"), 0, TextReason.TAKEN_IN);
            assertThatThrownBy(() -> open.texts.generate(seller, contract.id(), template.id()))
                    .hasMessageContaining("客户合同")
                    .hasMessageContaining("{{customer.nam}}, {{wrong name}}");
            open.texts.take(office, template, word("{{line.price}}"), 0, TextReason.TAKEN_IN);
            assertThatThrownBy(() -> open.texts.generate(seller, contract.id(), template.id()))
                    .hasMessageContaining("table");
            Path letter = Files.writeString(home.resolve("letter.docx"), "Dear customer");
            assertThatThrownBy(() -> open.texts.take(office, template, letter, 0, TextReason.TAKEN_IN))
                    .hasMessageContaining("not a Word document");
            assertThatThrownBy(() -> open.texts.take(seller, template, word("x"), 0, TextReason.TAKEN_IN))
                    .as("who may not change templates")
                    .isInstanceOf(ProblemException.class);
            assertThat(open.texts.versions(seller, contract)).isEmpty();
            assertThat(open.texts.versions(office, template)).hasSize(2);

            open.texts.take(office, template, word("For {{customer.name}}: {{lines}}"), 0, TextReason.TAKEN_IN);
            assertThat(words(seller, open.texts.generate(seller, contract.id(), template.id())))
                    .contains("For 广州海港工程有限公司");
            open.clock.set(Instant.parse("2027-01-01T01:00:00Z"));
            ContractTemplate old = open.templates.load(office, template.id()).draft();
            old.setValidTo(LocalDate.parse("2026-12-31"));
            open.templates.update(office, template.id(), old.getVersion(), old);
            assertThatThrownBy(() -> open.texts.generate(seller, contract.id(), template.id()))
                    .hasMessageContaining("not valid today");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsSavedInAWorkingCopyIsNeverLost(Databases kind) throws IOException {
        begin(kind);
        try (Company open = company) {
            RecordRef contract = contract();
            WorkingCopies copies = new WorkingCopyFolder(() -> home.resolve("copies"), open.texts, open.clock);
            assertThatThrownBy(() -> copies.checkOut(seller, contract, "水泵")).hasMessageContaining("no text");
            open.texts.generate(seller, contract.id(), template(TextLanguage.ZH));

            Path mine = copies.checkOut(seller, contract, "水泵/泵: 2026").file();
            assertThat(mine.getFileName()).hasToString("水泵 泵 2026.docx");
            assertThat(copies.checkOut(seller, contract, "other").file()).isEqualTo(mine);
            assertThat(copies.takeBack(seller)).as("nothing was saved yet").isEmpty();

            append(mine, "第十条　补充条款");
            assertThat(copies.takeBack(seller, contract)).singleElement().satisfies(notice -> {
                assertThat(notice.stored()).isTrue();
                assertThat(notice.text().toString()).contains("version 2");
            });
            assertThat(copies.takeBack(seller)).isEmpty();

            // the word processor locks the copy: its content cannot be read until it lets go
            assertThat(copies.isWaiting(seller, contract)).isFalse();
            Path held = mine.resolveSibling("held.docx");
            Files.move(mine, held);
            Files.createDirectory(mine);
            assertThat(copies.takeBack(seller, contract)).isEmpty();
            assertThat(copies.isWaiting(seller, contract))
                    .as("to be looked at again")
                    .isTrue();
            Files.delete(mine);
            Files.move(held, mine);
            assertThat(copies.takeBack(seller, contract)).isEmpty();
            assertThat(copies.isWaiting(seller, contract)).isFalse();

            // after a crash another program finds what was saved since
            append(mine, "Saved just before the crash");
            WorkingCopies restarted = new WorkingCopyFolder(() -> home.resolve("copies"), open.texts, open.clock);
            assertThat(restarted.takeBack(seller)).hasSize(1);
            assertThat(words(seller, latest(contract))).contains("Saved just before the crash");

            // two people
            Path others = copies.checkOut(office, contract, "水泵").file();
            append(others, "Clause of the contract office");
            copies.takeBack(office);
            append(mine, "Clause of the seller");
            assertThat(copies.takeBack(seller).getFirst().text().toString()).contains("kept aside as version 5");
            append(mine, "More of the seller");
            assertThat(copies.takeBack(seller).getFirst().text().toString()).contains("kept aside as version 6");
            assertThat(open.texts.versions(seller, contract))
                    .extracting(TextVersion::getReason)
                    .containsExactly(
                            TextReason.ASIDE,
                            TextReason.ASIDE,
                            TextReason.EDITED,
                            TextReason.EDITED,
                            TextReason.EDITED,
                            TextReason.GENERATED);
            assertThat(words(seller, current(contract)))
                    .contains("contract office")
                    .doesNotContain("of the seller");
            open.texts.restore(seller, latest(contract).getId());
            append(mine, "Agreed");
            assertThat(copies.takeBack(seller).getFirst().text().toString()).contains("version 8");
            assertThat(words(seller, current(contract)))
                    .contains("Clause of the seller")
                    .contains("Agreed");

            // broken, then whole again
            byte[] good = Files.readAllBytes(mine);
            Files.write(mine, java.util.Arrays.copyOf(good, good.length / 3));
            assertThat(copies.takeBack(seller)).singleElement().satisfies(notice -> {
                assertThat(notice.stored()).isFalse();
                assertThat(notice.text().toString()).contains("damaged").contains("2026-03-02");
            });
            assertThat(copies.takeBack(seller)).as("told once").isEmpty();
            assertThat(kept(mine)).hasSize(1);
            assertThat(copies.finish(seller, contract)).isEmpty();
            assertThat(mine).as("what is not stored is not removed").exists();
            Files.write(mine, good);
            append(mine, "Repaired");
            assertThat(copies.takeBack(seller).getFirst().stored()).isTrue();

            // signed while the copy is open
            sign(contract);
            append(mine, "Too late");
            assertThat(copies.takeBack(seller).getFirst().text().toString()).contains("amendment");
            assertThat(kept(mine)).hasSize(2);

            copies.finish(office, contract);
            assertThat(others).doesNotExist();
            assertThat(copies.copies(office)).isEmpty();
            assertThat(open.violations()).isEmpty();
        }
    }

    private List<Path> kept(Path copy) throws IOException {
        try (var files = Files.list(copy.getParent())) {
            return files.filter(file -> file.toString().endsWith(".docx") && !file.equals(copy))
                    .toList();
        }
    }

    private TextVersion latest(RecordRef record) {
        return company.texts.versions(seller, record).getFirst();
    }

    private TextVersion current(RecordRef record) {
        return company.texts.versions(seller, record).stream()
                .filter(version -> version.getReason().canBeCurrent())
                .findFirst()
                .orElseThrow();
    }

    private String words(Actor actor, TextVersion version) {
        return company.texts.read(actor, version.getId()).rows().stream()
                .map(row -> row.after().getFirst().text())
                .collect(Collectors.joining("\n"));
    }

    private long template(TextLanguage language) {
        return company.templates.fitting(office, contractOfOffice()).stream()
                .filter(offer -> offer.language() == language && !offer.name().equals("客户合同"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long contractOfOffice() {
        return company.contracts.find(office, "水泵", 1).getFirst().record().id();
    }

    private RecordRef contract() {
        Contract draft = company.contracts.blank(seller);
        draft.setTitle("水泵供应合同");
        draft.setCustomerId(customer.getId());
        draft.setStartsOn(LocalDate.parse("2026-04-01"));
        draft.setEndsOn(LocalDate.parse("2027-03-31"));
        ContractLine line = new ContractLine();
        line.setProductId(pump.getId());
        line.setSpecification("铜芯");
        line.setQuantity(new BigDecimal("4"));
        draft.getLines().add(line);
        draft.getSettlements().add(settlement("2026-04-01", "300.60", "预付款"));
        draft.getSettlements().add(settlement("2026-06-30", "701.40", "验收后"));
        return new RecordRef("contract", company.contracts.create(seller, draft).id());
    }

    private static Settlement settlement(String day, String amount, String remark) {
        Settlement settlement = new Settlement();
        settlement.setDueOn(LocalDate.parse(day));
        settlement.setAmount(new BigDecimal(amount));
        settlement.setRemark(remark);
        return settlement;
    }

    private void sign(RecordRef contract) {
        company.workflow.move(seller, contract, "submit", Optional.empty());
        company.workflow.move(office, contract, "sign", Optional.empty());
    }

    /** The document of a version with a further paragraph, as a file. */
    private Path edited(TextVersion version, String paragraph) throws IOException {
        Path file = home.resolve("edited.docx");
        company.texts.save(seller, version.getId(), file);
        append(file, paragraph);
        return file;
    }

    private static void append(Path file, String paragraph) throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(before));
                OutputStream output = Files.newOutputStream(file)) {
            word.createParagraph().createRun().setText(paragraph);
            word.write(output);
        }
    }

    private Path word(String paragraph) throws IOException {
        Path file = home.resolve("template" + paragraph.getBytes(StandardCharsets.UTF_8).length + ".docx");
        try (XWPFDocument word = new XWPFDocument();
                OutputStream output = Files.newOutputStream(file)) {
            word.createParagraph().createRun().setText(paragraph);
            word.write(output);
        }
        return file;
    }
}
