package org.kontor.customers.ui.evaluation;

import java.util.List;
import java.util.Set;
import org.kontor.customers.evaluation.MonthlyEvaluation;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Component;

/** Begins the evaluation of a customer's month (CUS-25). */
@Component(service = RecordAction.class)
public final class EvaluateMonth extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(EvaluateMonth.class);
    private static final String EVALUATION = "monthEvaluation";

    /** Without needs of its own. */
    public EvaluateMonth() {
        super("evaluateMonth", "customer", TEXTS.text("evaluate"), 55, "customers.edit", Set.of());
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        workplace
                .records(EVALUATION)
                .ifPresent(service -> workplace.load(label(), () -> service.blank(workplace.actor()), blank -> {
                    MonthlyEvaluation draft = (MonthlyEvaluation) blank;
                    draft.setCustomerId(records.getFirst().id());
                    workplace.openDraft(EVALUATION, draft);
                }));
    }
}
