package org.kontor.finance.internal.bank;

import com.prowidesoftware.swift.model.Tag;
import com.prowidesoftware.swift.model.field.Field60F;
import com.prowidesoftware.swift.model.field.Field61;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kontor.finance.bank.BankLine;
import org.kontor.kernel.problem.ProblemException;

/**
 * One statement of MT940, field by field: account, balance before, movements with their details, balance after. What the
 * movements make of the first balance must be the last one, so that a file that was cut or changed is not taken.
 */
final class SwiftStatement {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final Set<String> MARKS = Set.of("C", "D", "RC", "RD");
    private static final Pattern KIND = Pattern.compile("[SNF][A-Z0-9]{3}");
    private static final int HALF_A_YEAR = 6;
    private static final int LONGEST_ACCOUNT = 40;
    private static final String NO_REFERENCE = "NONREF";

    private final List<BankLine> lines = new ArrayList<>();
    private int line;
    private Optional<String> account = Optional.empty();
    private Optional<String> currency = Optional.empty();
    private BigDecimal balance = BigDecimal.ZERO;
    private Optional<BigDecimal> closing = Optional.empty();
    private boolean detailed;

    /**
     * A statement.
     *
     * @param firstLine where it begins in its file
     */
    SwiftStatement(int firstLine) {
        line = firstLine;
    }

    /**
     * Takes the next field.
     *
     * @throws ProblemException when it cannot be read; it names the line of the file
     */
    void take(Tag field) {
        switch (field.getName()) {
            case "25", "25P" -> account = Optional.of(firstLine(field.getValue()));
            case "60F", "60M" -> open(new Field60F(field.getValue()), field.getValue());
            case "61" -> move(new Field61(field.getValue()), field.getValue());
            case "86" -> explain(field.getValue());
            case "62F", "62M" -> closing = Optional.of(signed(new Field60F(field.getValue()), field.getValue()));
            default -> detailed = true;
        }
        line += 1 + (int) field.getValue().chars().filter(c -> c == '\n').count();
    }

    /**
     * Ends it.
     *
     * @throws ProblemException when account or balances are missing or do not add up
     */
    SwiftFile.Account end() {
        String number = account.filter(text -> !text.isBlank() && text.length() <= LONGEST_ACCOUNT)
                .orElseThrow(() -> new ProblemException(BankText.of("swift.field", line, ":25:")));
        String money = currency.orElseThrow(() -> new ProblemException(BankText.of("swift.field", line, ":60F:")));
        BigDecimal last = closing.orElseThrow(() -> new ProblemException(BankText.of("swift.field", line, ":62F:")));
        if (balance.compareTo(last) != 0) {
            throw new ProblemException(BankText.of("swift.sum", line, balance.toPlainString(), last.toPlainString()));
        }
        return new SwiftFile.Account(number, money, lines);
    }

    private void open(Field60F field, String value) {
        balance = signed(field, value);
        currency = Optional.of(field.getCurrency());
    }

    private BigDecimal signed(Field60F field, String value) {
        BigDecimal amount = field.getAmountAsBigDecimal();
        if (amount == null
                || field.getCurrency() == null
                || currency.filter(known -> !known.equals(field.getCurrency())).isPresent()) {
            throw wrong("line.amount", value);
        }
        return "D".equals(field.getDCMark()) ? amount.negate() : amount;
    }

    private void move(Field61 field, String value) {
        BigDecimal amount = field.getAmountAsBigDecimal();
        if (amount == null || !MARKS.contains(String.valueOf(field.getDebitCreditMark())) || !isWhole(field)) {
            throw wrong("line.amount", value);
        }
        boolean comesIn = Set.of("C", "RD").contains(field.getDebitCreditMark());
        BankLine movement = new BankLine();
        movement.setBookedOn(day(field, value));
        movement.setAmount(comesIn ? amount : amount.negate());
        Optional.ofNullable(field.getReferenceForTheAccountOwner())
                .filter(reference -> !reference.equals(NO_REFERENCE))
                .ifPresent(movement::setReference);
        balance = balance.add(movement.getAmount());
        lines.add(movement);
        detailed = false;
    }

    /** A slip in the amount moves what follows it: the kind of movement is not one of SWIFT's any more. */
    private static boolean isWhole(Field61 field) {
        return KIND.matcher(field.getTransactionType() + field.getIdentificationCode())
                .matches();
    }

    /** The day of booking has no year; it is the one nearest to the day of value. */
    private LocalDate day(Field61 field, String value) {
        try {
            LocalDate valued = LocalDate.parse(field.getValueDate(), DAY);
            if (field.getEntryDate() == null) {
                return valued;
            }
            int month = Integer.parseInt(field.getEntryDate().substring(0, 2));
            int day = Integer.parseInt(field.getEntryDate().substring(2));
            int apart = month - valued.getMonthValue();
            int year = valued.getYear() + (apart > HALF_A_YEAR ? -1 : apart < -HALF_A_YEAR ? 1 : 0);
            return LocalDate.of(year, month, day);
        } catch (DateTimeException | NumberFormatException noDay) {
            throw new ProblemException(BankText.of("line.day", line, firstLine(value)), noDay);
        }
    }

    /** What follows a movement tells who and why; what follows the last balance is about the statement as a whole. */
    private void explain(String value) {
        if (lines.isEmpty() || detailed || closing.isPresent()) {
            return;
        }
        SwiftDetails details = SwiftDetails.of(value);
        BankLine movement = lines.getLast();
        details.payer().ifPresent(movement::setPayer);
        details.account().ifPresent(movement::setPayerAccount);
        details.reference(Optional.ofNullable(movement.getReference())).ifPresent(movement::setReference);
        detailed = true;
    }

    private ProblemException wrong(String key, String value) {
        return new ProblemException(BankText.of(key, line, firstLine(value)));
    }

    private static String firstLine(String value) {
        return value.lines().findFirst().orElse("").strip();
    }
}
