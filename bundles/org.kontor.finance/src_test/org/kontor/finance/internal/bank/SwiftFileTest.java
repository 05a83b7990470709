package org.kontor.finance.internal.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.finance.bank.BankLine;
import org.kontor.kernel.problem.ProblemException;

/** Statements as SWIFT writes them, with and without the blocks of a message, in the dialects that banks speak. */
class SwiftFileTest {

    private static final String FIRST = """
            :20:STMT1
            :25:50880050/0194774400888
            :28C:00001/001
            :60F:C260227CNY1000,00
            :61:2603020302C1160,50NTRFIN-2026-00001//BK1
            :86:020?00TRANSFER?20second?21payment?30BANKDEFF?31DE1234?32Harbour?33Works Ltd.
            :61:2603020302D5,00NCHGNONREF
            :86:fee for
            the account
            :62F:C260302CNY2155,50
            """;

    private static final String SECOND = """
            :20:STMT2
            :25:50880050/0194774400888
            :60F:C260302CNY2155,50
            :61:2601021231RC55,50NTRFNONREF
            :86:/NAME/Somebody/REMI/taken back
            :62F:C260303CNY2100,00
            :86:The bank wishes you a good year
            """;

    @TempDir
    private Path folder;

    private Locale before;

    @BeforeEach
    void speakEnglish() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void readsFieldsAloneWithADashBetweenStatements() throws IOException {
        List<SwiftFile.Account> accounts = SwiftFile.read(file(FIRST + "-\n" + SECOND + "-\n"));

        assertThat(accounts)
                .extracting(SwiftFile.Account::number, SwiftFile.Account::currency)
                .containsExactly(tuple("50880050/0194774400888", "CNY"));
        assertThat(accounts.getFirst().lines())
                .extracting(
                        BankLine::getPosition,
                        BankLine::getBookedOn,
                        BankLine::getAmount,
                        BankLine::getPayer,
                        BankLine::getPayerAccount,
                        BankLine::getReference)
                .containsExactly(
                        tuple(
                                0,
                                LocalDate.parse("2026-03-02"),
                                new BigDecimal("1160.50"),
                                "Harbour Works Ltd.",
                                "DE1234",
                                "IN-2026-00001 second payment"),
                        tuple(
                                1,
                                LocalDate.parse("2026-03-02"),
                                new BigDecimal("-5.00"),
                                null,
                                null,
                                "fee for the account"),
                        tuple(
                                2,
                                LocalDate.parse("2025-12-31"),
                                new BigDecimal("-55.50"),
                                "Somebody",
                                null,
                                "taken back"));
    }

    @Test
    void readsMessagesInBlocksAndChinese() throws IOException {
        String chinese = FIRST.replace("Harbour", "广州").replace("Works Ltd.", "明珠电子有限公司");
        Path file = folder.resolve("swift.sta");
        String text = "{1:F01ICBKCNBJAXXX0000000000}{2:O9401200260302ICBKCNBJAXXX00000000002603021200N}{4:\n" + chinese
                + "-}";
        Files.write(file, text.replace("\n", "\r\n").getBytes(Charset.forName("GB18030")));

        assertThat(SwiftFile.isOne(file)).isTrue();
        assertThat(SwiftFile.read(file).getFirst().lines().getFirst().getPayer())
                .isEqualTo("广州 明珠电子有限公司");
    }

    @Test
    void namesTheLineOfWhatItCannotRead() throws IOException {
        refuses(FIRST.replace("C1160,50", "C116O,50"), "Line 5");
        refuses(FIRST.replace(":61:2603020302D5", ":61:2603029902D5"), "Line 7");
        refuses(FIRST.replace("CNY2155,50", "CNY2155,51"), "2155.50");
        refuses(FIRST.replace(":62F:C260302CNY2155,50\n", ""), ":62F:");
        refuses(FIRST.replace(":25:50880050/0194774400888\n", ""), ":25:");
        refuses(FIRST + "-\nsomething else\n", "Line 12");
        refuses("{1:F01X}{2:O940}{4:\n" + FIRST, "cut off");
        assertThat(SwiftFile.isOne(file("Date,Amount\n2026-01-01,5\n"))).isFalse();
    }

    private void refuses(String text, String saying) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> SwiftFile.read(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(saying);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("swift.sta"), text, StandardCharsets.UTF_8);
    }
}
