package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.internal.texts.UnreadTexts;
import org.kontor.contracts.texts.TextReason;
import org.kontor.contracts.texts.TextVersion;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRequest;

/** What is written about contracts is found, and the list says where it is written (CON-07). */
class ContractWordsIT {

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void namesThePlaceOfWhatItFinds(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            Contract draft = company.contracts.blank(billing.seller);
            draft.setTitle("Pumps");
            draft.setCustomerId(billing.customer("Blue Sky Ltd.").getId());
            draft.setStartsOn(LocalDate.of(2026, 3, 1));
            draft.setEndsOn(LocalDate.of(2026, 12, 31));
            draft.setNote("Mind the pumps");
            ContractLine goods = new ContractLine();
            goods.setProductId(billing.product.getId());
            goods.setQuantity(BigDecimal.ONE);
            goods.setSpecification("Pumps of steel");
            draft.getLines().add(goods);
            company.contracts.create(billing.seller, draft);

            ListDefinition words = company.lists.list("contractWords").orElseThrow();
            int place = words.columns().indexOf(words.column("place").orElseThrow());
            assertThat(company.lists.firstPage(billing.seller, words, ListRequest.ALL, 10))
                    .extracting(row -> row.values().get(place))
                    .containsExactlyInAnyOrder("NOTE", "GOODS");
        }
    }

    /** What a document says is found from when it is stored until another takes its place, by who sees the contract. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void findsWhatTheCurrentDocumentSays(Databases kind) throws IOException {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            Actor seller = billing.seller;
            RecordRef contract = contract(company, billing, "Pumps");
            assertThat(found(company, seller, "liquidated damages")).isEmpty();

            TextVersion first = take(
                    company,
                    seller,
                    contract,
                    word("1 Delivery", "Late delivery costs liquidated damages.", long3000()));
            assertThat(found(company, seller, "LIQUIDATED damages"))
                    .containsExactly("TEXT 1 Delivery  Late delivery costs liquidated damages.");
            assertThat(found(company, seller, "word1499"))
                    .as("in the middle of a long paragraph")
                    .hasSize(1);
            assertThat(found(company, company.user("stranger", "sales", "Export"), "liquidated"))
                    .as("who does not see the contract")
                    .isEmpty();

            take(company, seller, contract, word("Nothing is paid for late delivery."));
            assertThat(found(company, seller, "liquidated"))
                    .as("no longer in the contract")
                    .isEmpty();
            assertThat(found(company, seller, "nothing is paid")).hasSize(1);
            assertThat(company.contracts.find(seller, "nothing is paid", 5))
                    .as("the search over everything stays quick: it reads no documents")
                    .isEmpty();
            company.texts.restore(seller, first.getId());
            assertThat(found(company, seller, "liquidated")).hasSize(1);
            assertThat(found(company, seller, "nothing is paid")).isEmpty();
            Path other = word("Kept beside it");
            assertThat(company.texts
                            .take(seller, contract, other, 2, TextReason.EDITED)
                            .version()
                            .getReason())
                    .isEqualTo(TextReason.ASIDE);
            assertThat(found(company, seller, "kept beside")).as("not current").isEmpty();
            assertThat(company.violations()).isEmpty();
        }
    }

    /** Documents from before are read once; one that is damaged does no harm. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void readsOnceWhatWasStoredBefore(Databases kind) throws IOException {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            Actor seller = billing.seller;
            take(company, seller, contract(company, billing, "Pumps"), word("Guaranteed for twelve months"));
            String damaged = take(
                            company, seller, contract(company, billing, "Valves"), word("Guaranteed for two years"))
                    .getSha256();
            company.units.run(Actor.system(), "test", uow -> {
                uow.entities().createQuery("DELETE FROM TextWords w").executeUpdate();
                uow.entities()
                        .createQuery("UPDATE TextPart p SET p.content = ?1 WHERE p.sha256 = ?2")
                        .setParameter(1, new byte[] {1, 2, 3})
                        .setParameter(2, damaged)
                        .executeUpdate();
            });
            assertThat(found(company, seller, "guaranteed")).isEmpty();

            assertThat(UnreadTexts.read(company.units)).isEqualTo(2);
            assertThat(found(company, seller, "guaranteed")).containsExactly("TEXT Guaranteed for twelve months");
            assertThat(UnreadTexts.read(company.units)).as("each once").isZero();
        }
    }

    private static String long3000() {
        return IntStream.range(1000, 2000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    /** Place and words of what the finder finds. */
    private static List<String> found(Company company, Actor actor, String text) {
        ListDefinition words = company.lists.list("contractWords").orElseThrow();
        int place = words.columns().indexOf(words.column("place").orElseThrow());
        int said = words.columns().indexOf(words.column("words").orElseThrow());
        ListRequest request = new ListRequest(Optional.of(text), List.of(), List.of());
        return company.lists.firstPage(actor, words, request, 10).stream()
                .map(row -> row.values().get(place) + " " + row.values().get(said))
                .toList();
    }

    private static RecordRef contract(Company company, Billing billing, String title) {
        Contract draft = company.contracts.blank(billing.seller);
        draft.setTitle(title);
        draft.setCustomerId(billing.customer(title + " Buyer Ltd.").getId());
        return new RecordRef(
                Contracts.TYPE, company.contracts.create(billing.seller, draft).id());
    }

    private static TextVersion take(Company company, Actor actor, RecordRef contract, Path document) {
        return company.texts
                .take(actor, contract, document, 0, TextReason.TAKEN_IN)
                .version();
    }

    private Path word(String... paragraphs) throws IOException {
        Path file = Files.createTempFile(home, "contract", ".docx");
        try (XWPFDocument word = new XWPFDocument();
                OutputStream output = Files.newOutputStream(file)) {
            for (String paragraph : paragraphs) {
                word.createParagraph().createRun().setText(paragraph);
            }
            word.write(output);
        }
        return file;
    }
}
