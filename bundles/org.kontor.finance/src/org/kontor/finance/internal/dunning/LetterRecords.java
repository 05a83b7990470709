package org.kontor.finance.internal.dunning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.dunning.Dunning;
import org.kontor.finance.dunning.DunningLetter;
import org.kontor.finance.dunning.DunningLevel;
import org.kontor.finance.dunning.DunningLine;
import org.kontor.finance.dunning.LetterState;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.ShownRecords;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proposes dunning letters and shows them. */
@Component(service = {Dunning.class, RecordService.class})
public final class LetterRecords extends ShownRecords<DunningLetter> implements Dunning {

    private static final RecordType<DunningLine> LINE = RecordType.of(
                    "dunningLine", DunningText.SOURCE, DunningLine::new)
            .shownReference("invoiceId", "invoice", DunningLine::getInvoiceId)
            .shownDate("invoiceDate", DunningLine::getInvoiceDate)
            .shownDate("dueDate", DunningLine::getDueDate)
            .shownInteger("daysOverdue", DunningLine::getDaysOverdue)
            .shownInteger("level", DunningLine::getLevel)
            .shownDecimal("open", FieldKind.MONEY, DunningLine::getOpen)
            .build();

    private static final RecordType<DunningLetter> TYPE_OF_LETTER = RecordType.of(
                    Dunning.TYPE, DunningText.SOURCE, DunningLetter::new)
            .shownText("number", DunningLetter::getNumber)
            .shownReference("customerId", "customer", DunningLetter::getCustomerId)
            .shownText("address", DunningLetter::getAddress)
            .shownInteger("level", DunningLetter::getLevel)
            .shownText("title", DunningLetter::getTitle)
            .shownDate("letterDate", DunningLetter::getLetterDate)
            .shownDate("deadline", DunningLetter::getDeadline)
            .shownDecimal("total", FieldKind.MONEY, DunningLetter::getTotal)
            .shownText("currency", DunningLetter::getCurrency)
            .longText("body", 1000, DunningLetter::getBody, DunningLetter::setBody)
            .readOnly()
            .readOnlyTable("lines", LINE, DunningLetter::getLines)
            .build();

    /** Of a credit note, which nobody is asked for. */
    private static final int NO_LEVEL = 0;

    private final LevelRecords levels;
    private final Workflow workflow;

    /** A service on dunning letters. */
    @Activate
    public LetterRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference LevelRecords levels,
            @Reference Workflow workflow) {
        super(
                units,
                queries,
                DunningLetter.class,
                TYPE_OF_LETTER,
                DunningLists.LETTERS,
                DunningText.of("letter.byRun"));
        this.levels = levels;
        this.workflow = workflow;
    }

    @Override
    protected String titleOf(DunningLetter letter) {
        return LetterDocument.title(letter).toString();
    }

    @Override
    public List<Long> run(Actor actor, LocalDate day) {
        return units().change(actor, "finance.edit", uow -> {
            dropProposed(uow);
            List<DunningLevel> known = levels.levelsOrStandard(uow);
            Map<String, DunningLetter> letters = new LinkedHashMap<>();
            for (Invoice invoice : late(uow, day, known.getFirst().getDaysOverdue())) {
                next(known, invoice, day).ifPresent(level -> {
                    String key = account(invoice);
                    DunningLetter letter = letters.computeIfAbsent(key, k -> letter(uow, invoice, day));
                    letter.getLines().add(letter.adopt(line(invoice, level.getLevel(), day)));
                    raise(letter, level, day);
                });
            }
            deductCredits(uow, letters);
            letters.values().removeIf(letter -> letter.getTotal().signum() <= 0);
            letters.values().forEach(letter -> {
                uow.add(letter);
                workflow.begin(uow, ref(letter));
                uow.changed(ref(letter));
            });
            return letters.values().stream().map(DunningLetter::getId).toList();
        });
    }

    private static String account(Invoice invoice) {
        return invoice.getCustomerId() + " " + invoice.getCurrency();
    }

    /** Nobody is asked for money of ours that he has: open credit notes are lines of the letter, too. */
    private static void deductCredits(UnitOfWork uow, Map<String, DunningLetter> letters) {
        for (Invoice note : uow.query(Invoice.class, "SELECT i FROM Invoice i WHERE i.open < 0 ORDER BY i.id")) {
            Optional.ofNullable(letters.get(account(note)))
                    .ifPresent(letter -> letter.getLines().add(letter.adopt(line(note, NO_LEVEL, note.getDueDate()))));
        }
        letters.values().forEach(DunningLetter::recalculate);
    }

    private void dropProposed(UnitOfWork uow) {
        uow.query(DunningLetter.class, "SELECT d FROM DunningLetter d WHERE d.state = ?1", LetterState.PROPOSED)
                .forEach(letter -> workflow.move(
                        uow,
                        ref(letter),
                        "drop",
                        Optional.of(DunningText.of("letter.superseded").toString())));
    }

    private static List<Invoice> late(UnitOfWork uow, LocalDate day, int days) {
        return uow.query(
                Invoice.class,
                "SELECT i FROM Invoice i WHERE i.open > 0 AND i.dueDate <= ?1 ORDER BY i.dueDate, i.id",
                day.minusDays(days));
    }

    /** The level that follows the one the invoice has reached, when it is time for it. */
    private static Optional<DunningLevel> next(List<DunningLevel> levels, Invoice invoice, LocalDate day) {
        long late = ChronoUnit.DAYS.between(invoice.getDueDate(), day);
        return levels.stream()
                .filter(level -> level.getLevel() > invoice.getDunningLevel())
                .findFirst()
                .filter(level -> level.getDaysOverdue() <= late)
                .filter(level -> Optional.ofNullable(invoice.getDunnedOn())
                        .map(last -> !last.plusDays(level.getDaysBetween()).isAfter(day))
                        .orElse(true));
    }

    private static DunningLetter letter(UnitOfWork uow, Invoice oldest, LocalDate day) {
        Customer customer = uow.get(Customer.class, oldest.getCustomerId());
        DunningLetter letter = new DunningLetter();
        letter.giveToOwnerOf(oldest);
        letter.setCustomerId(customer.getId());
        letter.setCustomerName(customer.getName());
        letter.setAddress(Stream.of(customer.getRegion(), customer.getCity(), customer.getAddress())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" ")));
        letter.setCurrency(oldest.getCurrency());
        letter.setLetterDate(day);
        return letter;
    }

    private static DunningLine line(Invoice invoice, int level, LocalDate day) {
        DunningLine line = new DunningLine();
        line.setInvoiceId(invoice.getId());
        line.setInvoiceNumber(invoice.getNumber());
        line.setInvoiceDate(invoice.getInvoiceDate());
        line.setDueDate(invoice.getDueDate());
        line.setOpen(invoice.getOpen());
        line.setDaysOverdue((int) ChronoUnit.DAYS.between(invoice.getDueDate(), day));
        line.setLevel(level);
        return line;
    }

    private static void raise(DunningLetter letter, DunningLevel level, LocalDate day) {
        if (level.getLevel() > letter.getLevel()) {
            letter.setLevel(level.getLevel());
            letter.setTitle(level.getTitle());
            letter.setBody(level.getBody());
            letter.setDeadline(day.plusDays(level.getDeadlineDays()));
        }
    }
}
