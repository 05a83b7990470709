package org.kontor.einvoice.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.einvoice.EInvoices;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes the number under which the tax office issued an e-invoice. */
@Component(service = RecordAction.class)
public final class NoteNumber extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(NoteNumber.class);

    private final EInvoices exports;

    /** Over the exports. */
    @Activate
    public NoteNumber(@Reference EInvoices exports) {
        super("noteNumber", EInvoices.TYPE, TEXTS.text("noteNumber"), 10, "einvoice.edit", Set.of());
        this.exports = exports;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        workplace.ask(label(), TEXTS.text("noteNumber.explanation"), NumberDraft.TYPE, new NumberDraft(), asked -> {
            exports.noteNumber(
                    workplace.actor(), records.getFirst().id(), asked.number().strip());
            return Optional.empty();
        });
    }
}
