package org.kontor.finance.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.kontor.finance.reconciliation.MonthlyStatements;
import org.kontor.finance.reconciliation.MonthlyStatements.Dealer;
import org.kontor.finance.reconciliation.MonthlyStatements.Preview;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the statements of a month for all dealers, after it has shown who gets one (FIN-14, P-26). */
@Component(service = ListAction.class)
public final class TakeStatements extends OnList {

    /** How many dealers are named before the others are only counted. */
    private static final int NAMED = 8;

    private final MonthlyStatements statements;

    /** Over the service. */
    @Activate
    public TakeStatements(@Reference MonthlyStatements statements) {
        super("takeStatements", "reconciliations", "statement", 1, "finance.edit");
        this.statements = statements;
    }

    @Override
    public void run(Workplace workplace, ListDefinition list) {
        AtomicReference<Text> found = new AtomicReference<>();
        MonthDraft chosen = new MonthDraft();
        workplace.ask(label(), TEXTS.text("takeStatements.which"), MonthDraft.TYPE, chosen, asked -> {
            found.set(explanation(asked.month(), statements.preview(workplace.actor(), asked.month())));
            return Optional.empty();
        });
        Optional.ofNullable(found.get()).ifPresent(explanation -> take(workplace, chosen.month(), explanation));
    }

    private void take(Workplace workplace, YearMonth month, Text explanation) {
        workplace.ask(label(), explanation, TakenMonth.TYPE, new TakenMonth(), asked -> {
            statements.take(workplace.actor(), month, asked.silentToo());
            if (asked.send()) {
                statements.send(workplace.actor(), month);
            }
            return Optional.empty();
        });
    }

    private static Text explanation(YearMonth month, Preview preview) {
        return TEXTS.text(
                "takeStatements.preview",
                preview.moved().size(),
                preview.silent().size(),
                preview.taken().size(),
                month.toString(),
                named(preview.silent()));
    }

    private static String named(List<Dealer> dealers) {
        String names = dealers.stream()
                .limit(NAMED)
                .map(Dealer::name)
                .collect(Collectors.joining(TEXTS.get("takeStatements.separator")));
        return dealers.size() > NAMED ? names + TEXTS.text("takeStatements.others", dealers.size() - NAMED) : names;
    }
}
