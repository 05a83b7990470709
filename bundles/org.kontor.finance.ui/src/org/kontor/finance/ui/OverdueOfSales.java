package org.kontor.finance.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.workbench.contribution.HomeBlock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is past due of what somebody sold or looks after by contract, for who is asked to help when it is late (FIN-11). */
@Component(service = HomeBlock.class)
public final class OverdueOfSales extends OverdueBlock {

    /** Credit of a customer is below nothing and never late. */
    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

    private static final TextSource TEXTS = TextSource.beside(Overdue.class);

    /** Over the lists. */
    @Activate
    public OverdueOfSales(@Reference ListQueries queries) {
        super(queries, "owed", "day", "amount");
    }

    @Override
    public String id() {
        return "finance.overdueOfSales";
    }

    @Override
    public Text title() {
        return TEXTS.text("overdueOfSales");
    }

    @Override
    public int order() {
        return 411;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("income.chase");
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(dueBefore(today), new ListFilter("amount", ListFilter.Operator.FROM, SMALLEST)),
                List.of());
    }
}
