package org.kontor.finance.internal.dunning;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kontor.finance.Invoice;
import org.kontor.finance.dunning.Dunning;
import org.kontor.finance.dunning.DunningLetter;
import org.kontor.finance.dunning.DunningLine;
import org.kontor.finance.dunning.LetterState;
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

    private final Notifier notifier;

    /** Letters and their flow; the salesperson is told of a letter that goes out. */
    @Activate
    public LetterDocument(@Reference Notifier notifier) {
        super(
                Dunning.TYPE,
                DunningText.of("dunningLetter"),
                DunningLetter.class,
                DunningLists.LETTERS,
                FLOW,
                DunningLetter::getState,
                DunningLetter::setState);
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
        for (DunningLine line : letter.getLines()) {
            Invoice invoice = uow.get(Invoice.class, line.getInvoiceId());
            if (invoice.isCreditNote()) {
                continue;
            }
            invoice.dun(line.getLevel(), uow.today());
            uow.changed(new RecordRef("invoice", invoice.getId()));
        }
        notifier.tell(
                uow,
                letter.getOwnerId(),
                DunningText.of("letter.sent", letter.getCustomerName(), letter.getTotal(), letter.getCurrency()),
                new RecordRef(Dunning.TYPE, letter.getId()));
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
