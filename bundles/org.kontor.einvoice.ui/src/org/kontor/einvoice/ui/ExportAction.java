package org.kontor.einvoice.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.einvoice.EInvoice;
import org.kontor.einvoice.EInvoices;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.Workplace;

/** Writes one or many invoices to a file for the tax platform; says before which of them were exported already. */
abstract class ExportAction extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(ExportAction.class);

    private final EInvoices exports;

    ExportAction(String id, String recordType, EInvoices exports) {
        super(id, recordType, TEXTS.text("exportEInvoice"), 40, "einvoice.export", Set.of());
        this.exports = exports;
    }

    @Override
    public final boolean onSeveral() {
        return true;
    }

    @Override
    public final boolean asksFirst() {
        return true;
    }

    @Override
    public final void run(Workplace workplace, List<RecordRef> records) {
        List<Long> ids = records.stream().map(RecordRef::id).toList();
        workplace.load(
                label(),
                () -> exports.earlier(workplace.actor(), ids),
                earlier -> workplace.ask(
                        label(), explanation(ids.size(), earlier), ExportDraft.TYPE, new ExportDraft(), asked -> {
                            List<EInvoice> made = exports.export(workplace.actor(), asked.format(), ids, folder(asked));
                            return Optional.of(new RecordRef(
                                    EInvoices.TYPE, made.getFirst().getId()));
                        }));
    }

    private static Path folder(ExportDraft asked) {
        try {
            return Path.of(asked.folder());
        } catch (InvalidPathException unusable) {
            throw new ProblemException(TEXTS.text("exportEInvoice.folder", asked.folder()), unusable);
        }
    }

    private static Text explanation(int count, List<EInvoice> earlier) {
        return earlier.isEmpty()
                ? TEXTS.text("exportEInvoice.first", count)
                : TEXTS.text(
                        "exportEInvoice.again",
                        count,
                        earlier.size(),
                        earlier.stream().map(EInvoice::getInvoiceNumber).collect(Collectors.joining(", ")));
    }
}
