package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.bank.BankColumns;
import org.kontor.finance.bank.BankLine;
import org.kontor.finance.bank.BankStatement;
import org.kontor.finance.internal.report.HalfMonthRows;
import org.kontor.kernel.problem.ProblemException;

/** What the bank says becomes receipts, once. */
class BankStatementIT {

    private static final String ACCOUNT = "6222 0000 1234";

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void becomesReceiptsOnce(Databases kind) throws IOException {
        try (Company company = new Company(kind, home.resolve("db"))) {
            Billing billing = new Billing(company);
            Customer pearl = billing.customer("广州明珠电子有限公司");
            Customer blue = billing.customer("Blue Sky Ltd.");
            Invoice first = billing.invoice(pearl, "1000");
            Invoice second = billing.invoice(blue, "250.50");
            Path file = home.resolve("流水.csv");
            Files.writeString(file, """
                    交易日期,收入金额,支出金额,对方户名,对方账号,附言
                    2026-02-27 10:11:12,"1,000.00",,广州明珠电子有限公司,A-1,二月货款
                    20260228,,"300.00",房东,,房租
                    2026/3/1,250.50,,A parent company,B-2,%s
                    2026-03-02,77.00,,nobody knows,C-3,
                    """.formatted(second.getNumber()), Charset.forName("GB18030"));

            List<String> headings = company.bank.headings(file);
            BankColumns columns = company.bank.guess(headings);
            assertThat(columns.day()).isEqualTo("交易日期");
            assertThat(columns.incoming()).contains("收入金额");
            assertThat(columns.outgoing()).contains("支出金额");
            assertThat(columns.payer()).contains("对方户名");
            assertThat(columns.reference()).contains("附言");
            long id = company.bank.importTable(billing.finance, file, columns, ACCOUNT, "CNY");
            BankStatement statement = company.bank.load(billing.finance, id).draft();
            assertThat(statement.getIncoming()).isEqualByComparingTo("1327.50");
            assertThat(statement.getOutgoing()).isEqualByComparingTo("300");
            assertThat(statement.unknownPayers()).isOne();
            List<Receipt> receipts = statement.getLines().stream()
                    .filter(line -> line.getReceiptId() != null)
                    .map(line -> billing.receipt(line.getReceiptId()))
                    .toList();
            assertThat(receipts).extracting(Receipt::getPayerId).containsExactly(pearl.getId(), blue.getId(), null);
            assertThat(receipts.getLast().getPayerName()).isEqualTo("nobody knows");

            assertThat(company.bank.writeOffSure(billing.finance, id)).isEqualTo(2);
            assertThat(billing.invoice(first.getId()).getOpen()).isZero();
            assertThat(billing.invoice(second.getId()).getOpen()).isZero();
            List<Object[]> march = new ArrayList<>();
            new HalfMonthRows(company.measures, company.units, company.reader, company.clock)
                    .read(billing.finance, Map.of("halfMonth", LocalDate.parse("2026-03-15")), march::add);
            assertThat(march)
                    .as("FIN-25: the other sum came in in February")
                    .extracting(row -> row[1], row -> ((BigDecimal) row[2]).stripTrailingZeros())
                    .containsExactly(tuple("Blue Sky Ltd.", new BigDecimal("250.5")));
            refusesTheSameMoneyAgain(company, billing, file, columns);
            recognisesTheAccountOfWhoPaidBefore(company, billing, columns, pearl);
            refusesWhatItCannotRead(company, billing, columns);
            takesWhatSwiftWrites(company, billing, pearl);
            assertThat(company.violations()).isEmpty();
        }
    }

    private void refusesTheSameMoneyAgain(Company company, Billing billing, Path file, BankColumns columns)
            throws IOException {
        long before = receipts(company);
        assertThatThrownBy(() -> company.bank.importTable(billing.finance, file, columns, ACCOUNT, "CNY"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("流水.csv");
        Path longer = home.resolve("longer.csv");
        Files.writeString(longer, """
                交易日期,收入金额,支出金额,对方户名,对方账号,附言
                2026-03-02,77,,nobody knows,C-3,
                2026-03-02,12,,somebody,D-4,
                """);
        assertThatThrownBy(() -> company.bank.importTable(billing.finance, longer, columns, ACCOUNT, "CNY"))
                .as("one of its lines was in the statement before")
                .isInstanceOf(ProblemException.class);
        assertThat(receipts(company)).isEqualTo(before);
    }

    private void recognisesTheAccountOfWhoPaidBefore(
            Company company, Billing billing, BankColumns columns, Customer pearl) throws IOException {
        Path next = home.resolve("next.csv");
        Files.writeString(next, """
                交易日期,收入金额,支出金额,对方户名,对方账号,附言
                2026-03-02,15,,Pearl (by hand of Mr. Li),A-1,
                """);
        long id = company.bank.importTable(billing.finance, next, columns, ACCOUNT, "CNY");
        BankLine line =
                company.bank.load(billing.finance, id).draft().getLines().getFirst();
        assertThat(billing.receipt(line.getReceiptId()).getPayerId()).isEqualTo(pearl.getId());
    }

    private void refusesWhatItCannotRead(Company company, Billing billing, BankColumns columns) throws IOException {
        long before = receipts(company);
        Path wrong = home.resolve("wrong.csv");
        Files.writeString(wrong, """
                交易日期,收入金额,支出金额,对方户名,对方账号,附言
                2026-03-02,10,,x,y,
                someday,10,,x,y,
                """);
        assertThatThrownBy(() -> company.bank.importTable(billing.finance, wrong, columns, ACCOUNT, "CNY"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("someday");
        BankColumns another = new BankColumns(
                "no such column",
                Optional.empty(),
                Optional.of("收入金额"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThatThrownBy(() -> company.bank.importTable(billing.finance, wrong, another, ACCOUNT, "CNY"))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> company.bank.importTable(billing.finance, wrong, columns, ACCOUNT, "XYZ"))
                .isInstanceOf(ProblemException.class);
        assertThat(receipts(company)).isEqualTo(before);
    }

    /** MT940: two accounts in a file, a receipt of each sum that came in; once, and not at all where one is wrong. */
    private void takesWhatSwiftWrites(Company company, Billing billing, Customer pearl) throws IOException {
        long before = receipts(company);
        String text = """
                :20:A
                :25:SWIFT-1
                :60F:C260301CNY0,
                :61:260302C88,NTRFNONREF
                :86:?20March?31A-1?32Pearl
                :62F:C260302CNY88,
                -
                :20:B
                :25:SWIFT-2
                :60F:C260301CNY10,
                :61:260302D3,NCHGNONREF
                :62F:C260302CNY7,
                """;
        Path wrong = Files.writeString(home.resolve("wrong.sta"), text.replace("CNY7,", "CNY6,"));
        assertThat(company.bank.isSwift(wrong)).isTrue();
        assertThatThrownBy(() -> company.bank.importSwift(billing.finance, wrong))
                .isInstanceOf(ProblemException.class);
        assertThat(receipts(company)).isEqualTo(before);

        Path file = Files.writeString(home.resolve("swift.sta"), text);
        List<Long> statements = company.bank.importSwift(billing.finance, file);

        assertThat(statements).hasSize(2);
        BankStatement first =
                company.bank.load(billing.finance, statements.getFirst()).draft();
        assertThat(first.getAccount()).isEqualTo("SWIFT-1");
        assertThat(billing.receipt(first.getLines().getFirst().getReceiptId()).getPayerId())
                .as("the account that paid before")
                .isEqualTo(pearl.getId());
        assertThatThrownBy(() -> company.bank.importSwift(billing.finance, file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("swift.sta");
        assertThat(receipts(company)).isEqualTo(before + 1);
    }

    private static long receipts(Company company) {
        return company.read(uow ->
                uow.query(Receipt.class, "SELECT r FROM Receipt r").stream().count());
    }
}
