package org.kontor.finance.internal.bank;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kontor.exchange.table.TableFile;
import org.kontor.exchange.table.TableReader;
import org.kontor.exchange.table.TableRow;
import org.kontor.finance.bank.BankColumns;
import org.kontor.finance.bank.BankLine;
import org.kontor.kernel.problem.ProblemException;

/** Reads a bank's file of rows. Lines without an amount, such as those of balances, are passed over. */
final class StatementTable {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-M-d"),
            DateTimeFormatter.ofPattern("uuuu/M/d"),
            DateTimeFormatter.ofPattern("uuuu.M.d"),
            DateTimeFormatter.ofPattern("uuuuMMdd"),
            DateTimeFormatter.ofPattern("uuuu年M月d日"),
            DateTimeFormatter.ofPattern("d.M.uuuu"),
            DateTimeFormatter.ofPattern("d/M/uuuu"));
    private static final Pattern TIME_OF_DAY = Pattern.compile("[T ]\\d{1,2}:.*$");
    private static final Pattern COMMA_DECIMALS = Pattern.compile("^-?[\\d.]*,\\d{1,2}$");
    private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[,\\s¥￥$€]");
    private static final int LONGEST_PAYER = 120;
    private static final int LONGEST_ACCOUNT = 60;
    private static final int LONGEST_REFERENCE = 200;

    private final List<String> headings;
    private final BankColumns columns;

    private StatementTable(List<String> headings, BankColumns columns) {
        this.headings = headings;
        this.columns = columns;
    }

    static List<String> headings(Path file) {
        try (TableReader reader = TableFile.open(file, TableFile.detect(file))) {
            return reader.headings();
        }
    }

    /** The lines of a file. */
    static List<BankLine> read(Path file, BankColumns columns) {
        try (TableReader reader = TableFile.open(file, TableFile.detect(file))) {
            StatementTable table = new StatementTable(reader.headings(), columns);
            List<BankLine> lines = new ArrayList<>();
            for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                table.line(row.get(), lines.size()).ifPresent(lines::add);
            }
            return lines;
        }
    }

    private Optional<BankLine> line(TableRow row, int position) {
        BigDecimal amount = amount(row);
        if (amount.signum() == 0) {
            return Optional.empty();
        }
        BankLine line = new BankLine();
        line.setPosition(position);
        line.setBookedOn(day(row));
        line.setAmount(amount);
        line.setPayer(text(row, columns.payer(), LONGEST_PAYER));
        line.setPayerAccount(text(row, columns.payerAccount(), LONGEST_ACCOUNT));
        line.setReference(text(row, columns.reference(), LONGEST_REFERENCE));
        return Optional.of(line);
    }

    private BigDecimal amount(TableRow row) {
        if (columns.amount().isPresent()) {
            return number(row, columns.amount().get());
        }
        BigDecimal in = columns.incoming().map(c -> number(row, c)).orElse(BigDecimal.ZERO);
        BigDecimal out = columns.outgoing().map(c -> number(row, c)).orElse(BigDecimal.ZERO);
        return in.abs().subtract(out.abs());
    }

    private BigDecimal number(TableRow row, String column) {
        String text = cell(row, column);
        String plain = COMMA_DECIMALS.matcher(text).matches()
                ? text.replace(".", "").replace(',', '.')
                : NOT_OF_A_NUMBER.matcher(text).replaceAll("");
        if (plain.isEmpty() || plain.equals("-")) {
            return BigDecimal.ZERO;
        }
        try {
            return new BigDecimal(plain);
        } catch (NumberFormatException words) {
            throw new ProblemException(BankText.of("line.amount", row.line(), text), words);
        }
    }

    private LocalDate day(TableRow row) {
        String text = TIME_OF_DAY.matcher(cell(row, columns.day())).replaceFirst("");
        for (DateTimeFormatter format : DAYS) {
            Optional<LocalDate> day = parse(text, format);
            if (day.isPresent()) {
                return day.get();
            }
        }
        throw new ProblemException(BankText.of("line.day", row.line(), text));
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }

    private String text(TableRow row, Optional<String> column, int longest) {
        String text = column.map(c -> cell(row, c)).orElse("");
        return text.isEmpty() ? null : text.substring(0, Math.min(longest, text.length()));
    }

    private String cell(TableRow row, String column) {
        int index = headings.indexOf(column);
        if (index < 0) {
            throw new ProblemException(BankText.of("column.missing", column));
        }
        return row.cell(index).strip();
    }
}
