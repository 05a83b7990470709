package org.kontor.customers.ui;

import java.util.List;
import java.util.Set;
import org.kontor.customers.credit.CreditAssessment;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Component;

/** Begins an assessment of a customer's credit (CUS-13). */
@Component(service = RecordAction.class)
public final class AssessCredit extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(AssessCredit.class);
    private static final String ASSESSMENT = "creditAssessment";

    /** Without needs of its own. */
    public AssessCredit() {
        super("assessCredit", "customer", TEXTS.text("assess"), 15, "assessments.edit", Set.of());
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        workplace
                .records(ASSESSMENT)
                .ifPresent(service -> workplace.load(label(), () -> service.blank(workplace.actor()), blank -> {
                    CreditAssessment draft = (CreditAssessment) blank;
                    draft.setCustomerId(records.getFirst().id());
                    workplace.openDraft(ASSESSMENT, draft);
                }));
    }
}
