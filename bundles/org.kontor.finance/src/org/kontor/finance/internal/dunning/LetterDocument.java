package org.kontor.finance.internal.dunning;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.finance.Invoice;
import org.kontor.finance.dunning.Dunning;
import org.kontor.finance.dunning.DunningLetter;
import org.kontor.finance.dunning.DunningLine;
import org.kontor.finance.dunning.LetterState;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.Notifier;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Dunning letters as documents: proposed by a run, sent or dropped by finance. */
@Component(service = DocumentType.class)
public final class LetterDocument extends EntityDocument<DunningLetter, LetterState> {

    private static final String EDIT = "finance.edit";

    private static final DocumentFlow<LetterState> FLOW = DocumentFlow.of(LetterState.class, DunningText.SOURCE)
            .state(LetterState.PROPOSED, StateTone.WAITING)
            .state(LetterState.SENT, StateTone.GOOD)
            .sideState(LetterState.DROPPED, StateTone.DONE)
            .way("send", LetterState.PROPOSED, LetterState.SENT, EDIT)
            .way("drop", LetterState.PROPOSED, LetterState.DROPPED, EDIT)
            .build();

    private final UserDirectory directory;
    private final Notifier notifier;

    /** Letters and their flow; the salesperson and the contract office are told of a letter that goes out (FIN-11). */
    @Activate
    public LetterDocument(@Reference UserDirectory directory, @Reference Notifier notifier) {
        super(
                Dunning.TYPE,
                DunningText.of("dunningLetter"),
                DunningLetter.class,
                DunningLists.LETTERS,
                FLOW,
                DunningLetter::getState,
                DunningLetter::setState);
        this.directory = directory;
        this.notifier = notifier;
    }

    static Text title(DunningLetter letter) {
        return title(letter.getNumber(), DunningText.of("letter.noNumber"), letter.getCustomerName());
    }

    @Override
    protected Text titleOf(DunningLetter letter) {
        return title(letter);
    }

    @Override
    protected void step(UnitOfWork uow, DunningLetter letter, Transition way, Optional<String> note) {
        if (!way.id().equals("send")) {
            return;
        }
        bringUpToDate(uow, letter);
        letter.setLetterDate(uow.today());
        letter.setNumber(uow.nextNumber("DL-" + uow.today().getYear()));
        Set<Long> contracts = new TreeSet<>();
        for (DunningLine line : letter.getLines()) {
            Invoice invoice = uow.get(Invoice.class, line.getInvoiceId());
            if (invoice.isCreditNote()) {
                continue;
            }
            invoice.getContractId().ifPresent(contracts::add);
            invoice.dun(line.getLevel(), uow.today());
            uow.changed(new RecordRef("invoice", invoice.getId()));
        }
        notifier.tell(
                uow,
                letter.getOwnerId(),
                DunningText.of("letter.sent", letter.getCustomerName(), letter.getTotal(), letter.getCurrency()),
                new RecordRef(Dunning.TYPE, letter.getId()));
        tellTheOffice(uow, letter, contracts);
    }

    /** Each contract whose money is late is named, for the office may have no desktop with finance; else the letter is. */
    private void tellTheOffice(UnitOfWork uow, DunningLetter letter, Set<Long> contracts) {
        List<User> office = directory.concerned(uow, "income.chase", letter).stream()
                .filter(user -> user.getId() != letter.getOwnerId())
                .toList();
        Text ofContract = DunningText.of(
                "letter.sentOfContract", letter.getCustomerName(), letter.getTotal(), letter.getCurrency());
        for (User user : office) {
            contracts.forEach(
                    contract -> notifier.tell(uow, user.getId(), ofContract, new RecordRef("contract", contract)));
            if (contracts.isEmpty()) {
                notifier.tell(
                        uow,
                        user.getId(),
                        DunningText.of(
                                "letter.sent", letter.getCustomerName(), letter.getTotal(), letter.getCurrency()),
                        new RecordRef(Dunning.TYPE, letter.getId()));
            }
        }
    }

    /** What was paid since the run proposed it is not asked for any more. */
    private static void bringUpToDate(UnitOfWork uow, DunningLetter letter) {
        List<DunningLine> lines = letter.getLines().stream()
                .sorted(Comparator.comparing(DunningLine::getInvoiceId))
                .toList();
        for (DunningLine line : lines) {
            Invoice invoice = uow.lock(Invoice.class, line.getInvoiceId());
            line.setOpen(invoice.getOpen());
            boolean asked = !invoice.isCreditNote();
            line.setDaysOverdue(asked ? (int) ChronoUnit.DAYS.between(invoice.getDueDate(), uow.today()) : 0);
            if (invoice.getOpen().signum() == 0 || asked && invoice.getDunningLevel() >= line.getLevel()) {
                letter.getLines().remove(line);
            }
        }
        letter.recalculate();
        if (letter.getTotal().signum() <= 0) {
            throw new ProblemException(DunningText.of("letter.paid", letter.getCustomerName()));
        }
    }
}
