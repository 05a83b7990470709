package org.kontor.finance.internal.bank;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kontor.finance.Receipt;
import org.kontor.finance.Receipts;
import org.kontor.finance.WriteOffReason;
import org.kontor.finance.bank.BankColumns;
import org.kontor.finance.bank.BankLine;
import org.kontor.finance.bank.BankStatement;
import org.kontor.finance.bank.BankStatements;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.files.Sha256;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.ShownRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports bank statements, as a whole or not at all, and makes receipts of what came in. */
@Component(service = {BankStatements.class, RecordService.class})
public final class StatementRecords extends ShownRecords<BankStatement> implements BankStatements {

    private static final String EDIT = "finance.edit";
    private static final int LONGEST_REFERENCE = 120;
    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_ACCOUNT = 40;

    private static final RecordType<BankLine> LINE = RecordType.of("bankLine", BankText.SOURCE, BankLine::new)
            .shownDate("bookedOn", BankLine::getBookedOn)
            .shownDecimal("amount", FieldKind.MONEY, BankLine::getAmount)
            .shownText("payer", BankLine::getPayer)
            .shownText("payerAccount", BankLine::getPayerAccount)
            .shownText("reference", BankLine::getReference)
            .shownReference("receiptId", "receipt", BankLine::getReceiptId)
            .build();

    private static final RecordType<BankStatement> STATEMENT = RecordType.of(
                    BankStatements.TYPE, BankText.SOURCE, BankStatement::new)
            .shownText("account", BankStatement::getAccount)
            .shownReference("accountId", AccountRecords.TYPE_ID, BankStatement::getAccountId)
            .shownDate("firstDay", BankStatement::getFirstDay)
            .shownDate("lastDay", BankStatement::getLastDay)
            .shownDecimal("incoming", FieldKind.MONEY, BankStatement::getIncoming)
            .shownDecimal("outgoing", FieldKind.MONEY, BankStatement::getOutgoing)
            .shownText("currency", BankStatement::getCurrency)
            .shownInteger("unknownPayers", BankStatement::unknownPayers)
            .shownText("fileName", BankStatement::getFileName)
            .readOnlyTable("lines", LINE, BankStatement::getLines)
            .build();

    private final Receipts receipts;
    private final AccountRecords accounts;

    /** A service on bank statements. */
    @Activate
    public StatementRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Receipts receipts,
            @Reference AccountRecords accounts) {
        super(units, queries, BankStatement.class, STATEMENT, BankLists.STATEMENTS, BankText.of("statement.imported"));
        this.receipts = receipts;
        this.accounts = accounts;
    }

    @Override
    protected String titleOf(BankStatement statement) {
        return BankText.of("statement.title", statement.getAccount(), statement.getLastDay())
                .toString();
    }

    @Override
    public List<String> headings(Path file) {
        return StatementTable.headings(file);
    }

    @Override
    public BankColumns guess(List<String> headings) {
        return UsualHeadings.guess(headings);
    }

    @Override
    public String usualCurrency(Actor actor) {
        return units().read(actor, "finance.view", CompanySettings::currency);
    }

    @Override
    public long importTable(Actor actor, Path file, BankColumns columns, String account, String currency) {
        requireKnown(currency);
        if (account.isBlank() || account.length() > LONGEST_ACCOUNT) {
            throw new ProblemException("account", BankText.of("account.wrong", LONGEST_ACCOUNT));
        }
        List<BankLine> lines = StatementTable.read(file, columns);
        if (lines.isEmpty()) {
            throw new ProblemException(BankText.of("statement.empty"));
        }
        String name = file.getFileName().toString();
        return units().change(actor, EDIT, uow -> store(uow, account.strip(), currency, name, lines));
    }

    private static void requireKnown(String currency) {
        boolean known = Money.isCurrency(currency);
        if (!known) {
            throw new ProblemException("currency", BankText.of("currency.unknown"));
        }
    }

    @Override
    public boolean isSwift(Path file) {
        return SwiftFile.isOne(file);
    }

    @Override
    public List<Long> importSwift(Actor actor, Path file) {
        List<SwiftFile.Account> accounts = SwiftFile.read(file).stream()
                .filter(account -> !account.lines().isEmpty())
                .toList();
        if (accounts.isEmpty()) {
            throw new ProblemException(BankText.of("statement.empty"));
        }
        accounts.forEach(account -> requireKnown(account.currency()));
        String name = file.getFileName().toString();
        return units().change(actor, EDIT, uow -> accounts.stream()
                .map(account -> store(uow, account.number(), account.currency(), name, account.lines()))
                .toList());
    }

    private long store(UnitOfWork uow, String account, String currency, String file, List<BankLine> read) {
        String hash = hash(account, read);
        uow.first(BankStatement.class, "SELECT s FROM BankStatement s WHERE s.contentHash = ?1", hash)
                .ifPresent(before -> {
                    throw new ProblemException(BankText.of(
                            "statement.twice",
                            before.getFileName(),
                            LocalDate.ofInstant(before.getCreatedAt(), java.time.ZoneId.systemDefault())));
                });
        refuseOverlap(uow, account, read);
        BankStatement statement = new BankStatement();
        statement.setAccount(account);
        statement.setAccountId(accounts.of(uow, account).getId());
        statement.setCurrency(currency);
        statement.setFileName(file.substring(0, Math.min(LONGEST_FILE, file.length())));
        statement.setContentHash(hash);
        List<LocalDate> days = read.stream().map(BankLine::getBookedOn).sorted().toList();
        statement.setFirstDay(days.getFirst());
        statement.setLastDay(days.getLast());
        for (BankLine line : read) {
            BankLine copy = copy(line);
            if (copy.getAmount().signum() > 0) {
                statement.setIncoming(statement.getIncoming().add(copy.getAmount()));
                receive(uow, copy, statement);
            } else {
                statement.setOutgoing(statement.getOutgoing().subtract(copy.getAmount()));
            }
            statement.getLines().add(statement.adopt(copy));
        }
        uow.add(statement);
        uow.changed(ref(statement));
        return statement.getId();
    }

    /** An action may run again when the database asks for it; what was read stays as it was read. */
    private static BankLine copy(BankLine line) {
        BankLine copy = new BankLine();
        copy.setPosition(line.getPosition());
        copy.setBookedOn(line.getBookedOn());
        copy.setAmount(line.getAmount());
        copy.setPayer(line.getPayer());
        copy.setPayerAccount(line.getPayerAccount());
        copy.setReference(line.getReference());
        return copy;
    }

    private void receive(UnitOfWork uow, BankLine line, BankStatement statement) {
        Optional<Long> payer = Payers.of(uow, line);
        Receipt draft = new Receipt();
        draft.setPayerId(payer.orElse(null));
        draft.setStatedPayer(line.getPayer());
        draft.setReceivedOn(line.getBookedOn());
        draft.setAmount(line.getAmount());
        draft.setCurrency(statement.getCurrency());
        draft.setAccountId(statement.getAccountId());
        draft.setReference(Optional.ofNullable(line.getReference())
                .map(r -> r.substring(0, Math.min(LONGEST_REFERENCE, r.length())))
                .orElse(null));
        line.setReceiptId(receipts.enter(uow, draft).getId());
        line.setPayerKnown(payer.isPresent());
    }

    /** A statement that holds a line of another, on the same account, was made of the same movements. */
    private static void refuseOverlap(UnitOfWork uow, String account, List<BankLine> read) {
        LocalDate first = read.stream()
                .map(BankLine::getBookedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = read.stream()
                .map(BankLine::getBookedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<BankLine> stored = uow.query(
                BankLine.class,
                "SELECT l FROM BankLine l WHERE l.statement.account = ?1 AND l.bookedOn BETWEEN ?2 AND ?3",
                account,
                first,
                last);
        long again = read.stream()
                .filter(line -> stored.stream().anyMatch(other -> isSame(line, other)))
                .count();
        if (again > 0) {
            throw new ProblemException(BankText.of("statement.overlaps", again, first, last));
        }
    }

    private static boolean isSame(BankLine line, BankLine other) {
        return line.getBookedOn().equals(other.getBookedOn())
                && line.getAmount().compareTo(other.getAmount()) == 0
                && Objects.equals(line.getPayer(), other.getPayer())
                && Objects.equals(line.getReference(), other.getReference());
    }

    private static String hash(String account, List<BankLine> lines) {
        StringBuilder text = new StringBuilder(account);
        for (BankLine line : lines) {
            text.append('\n')
                    .append(line.getBookedOn())
                    .append('|')
                    .append(line.getAmount().stripTrailingZeros().toPlainString())
                    .append('|')
                    .append(line.getPayer())
                    .append('|')
                    .append(line.getReference());
        }
        return Sha256.of(text.toString());
    }

    @Override
    public int writeOffSure(Actor actor, long statementId) {
        List<Long> made = units().read(actor, "finance.view", uow -> visible(uow, statementId).getLines().stream()
                .map(BankLine::getReceiptId)
                .filter(Objects::nonNull)
                .toList());
        int count = 0;
        for (long receipt : made) {
            Map<Long, BigDecimal> amounts = sure(receipts.propose(actor, receipt));
            if (!amounts.isEmpty()) {
                receipts.writeOff(actor, receipt, amounts);
                count++;
            }
        }
        return count;
    }

    /** What is proposed by reference or by amount; nothing when any of it is only the oldest. */
    private static Map<Long, BigDecimal> sure(List<Receipts.Proposal> proposals) {
        Map<Long, BigDecimal> amounts = new LinkedHashMap<>();
        for (Receipts.Proposal proposal : proposals) {
            if (proposal.proposed().signum() > 0 && proposal.reason() != WriteOffReason.OLDEST) {
                amounts.put(proposal.invoiceId(), proposal.proposed());
            }
        }
        return amounts;
    }
}
