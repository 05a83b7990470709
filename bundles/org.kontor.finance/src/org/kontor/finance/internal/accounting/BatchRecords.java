package org.kontor.finance.internal.accounting;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.finance.accounting.Account;
import org.kontor.finance.accounting.Journal;
import org.kontor.finance.accounting.JournalBatch;
import org.kontor.finance.accounting.Posting;
import org.kontor.finance.currency.ExchangeRates;
import org.kontor.identity.OrgUnit;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.files.Sha256;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.cash.BookedSource;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.ShownRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Gathers postings into batches and writes them to files. */
@Component(service = {Journal.class, RecordService.class})
public final class BatchRecords extends ShownRecords<JournalBatch> implements Journal {

    private static final RecordType<Posting> POSTING = RecordType.of("posting", AccountingText.SOURCE, Posting::new)
            .shownDate("day", Posting::getDay)
            .choice("account", Account.class, Posting::getAccount, Posting::setAccount)
            .readOnly()
            .shownDecimal("debit", FieldKind.MONEY, Posting::getDebit)
            .shownDecimal("credit", FieldKind.MONEY, Posting::getCredit)
            .shownText("document", Posting::getDocument)
            .shownText("partner", Posting::getPartner)
            .build();

    private static final RecordType<JournalBatch> BATCH = RecordType.of(
                    Journal.TYPE, AccountingText.SOURCE, JournalBatch::new)
            .shownText("number", JournalBatch::getNumber)
            .shownText("companyName", JournalBatch::getCompanyName)
            .shownDate("cutOff", JournalBatch::getCutOff)
            .shownDecimal("total", FieldKind.MONEY, JournalBatch::getTotal)
            .shownText("currency", JournalBatch::getCurrency)
            .shownText("digest", JournalBatch::getDigest)
            .readOnlyTable("postings", POSTING, JournalBatch::getPostings)
            .build();

    private final ExchangeRates rates;
    private final List<BookedSource> sources = new CopyOnWriteArrayList<>();

    /** A service on batches. */
    @Activate
    public BatchRecords(@Reference UnitsOfWork units, @Reference ListQueries queries, @Reference ExchangeRates rates) {
        super(units, queries, JournalBatch.class, BATCH, AccountingLists.BATCHES, AccountingText.of("batch.gathered"));
        this.rates = rates;
    }

    /** A module that books what belongs to accounting came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSource(BookedSource source) {
        sources.add(source);
    }

    /** It went. */
    public void removeSource(BookedSource source) {
        sources.remove(source);
    }

    @Override
    protected String titleOf(JournalBatch batch) {
        return batch.getNumber();
    }

    @Override
    public List<Long> gather(Actor actor, LocalDate cutOff) {
        return units().change(actor, "finance.edit", uow -> {
            if (cutOff.isAfter(uow.today())) {
                throw new ProblemException(AccountingText.of("batch.future"));
            }
            List<Long> batches = new ArrayList<>();
            Postings.until(uow, cutOff, sources, rates)
                    .forEach((company, postings) -> batches.add(store(uow, cutOff, company, postings)));
            return batches;
        });
    }

    private long store(UnitOfWork uow, LocalDate cutOff, Optional<OrgUnit> company, List<Posting> postings) {
        JournalBatch batch = new JournalBatch();
        batch.setNumber(uow.nextNumber("JB-" + cutOff.getYear()));
        batch.setCutOff(cutOff);
        company.ifPresent(known -> batch.ofCompany(known.getId(), known.getName()));
        batch.setCurrency(rates.home(uow));
        postings.forEach(posting -> batch.getPostings().add(batch.adopt(posting)));
        batch.setTotal(postings.stream().map(Posting::getDebit).reduce(BigDecimal.ZERO, BigDecimal::add));
        batch.setDigest(Sha256.of(BatchFile.csv(batch)));
        uow.add(batch);
        uow.changed(ref(batch));
        return batch.getId();
    }

    @Override
    public void write(Actor actor, long batchId, Format format, Path file) {
        String text = units().read(actor, "finance.view", uow -> {
            JournalBatch batch = visible(uow, batchId);
            return format == Format.CSV ? BatchFile.csv(batch) : BatchFile.json(batch);
        });
        try {
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "batch", ".part");
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new ProblemException(AccountingText.of("batch.notWritten", file.toString()), failure);
        }
    }
}
