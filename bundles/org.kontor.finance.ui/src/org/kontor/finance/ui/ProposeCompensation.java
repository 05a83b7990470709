package org.kontor.finance.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.finance.compensation.Compensations;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proposes compensation for prices that fell (ORD-09). */
@Component(service = ListAction.class)
public final class ProposeCompensation extends OnList {

    private static final int MONTHS = 1;

    private static final RecordType<Since> SINCE = RecordType.of("changesSince", TEXTS, Since::new)
            .date("day", d -> d.day, (d, v) -> d.day = v)
            .required()
            .build();

    /** From which day on changes of prices count. */
    private static final class Since {
        private LocalDate day = LocalDate.now().minusMonths(MONTHS);
    }

    private final Compensations compensations;

    /** Over the service. */
    @Activate
    public ProposeCompensation(@Reference Compensations compensations) {
        super("proposeCompensation", "compensations", "compensation", 1, "compensation.edit");
        this.compensations = compensations;
    }

    @Override
    public void run(Workplace workplace, ListDefinition list) {
        workplace.ask(label(), TEXTS.text("proposeCompensation.explanation"), SINCE, new Since(), asked -> {
            compensations.propose(workplace.actor(), asked.day);
            return Optional.empty();
        });
    }
}
