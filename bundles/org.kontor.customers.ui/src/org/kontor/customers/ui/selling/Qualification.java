package org.kontor.customers.ui.selling;

import java.util.Optional;
import org.kontor.kernel.record.RecordType;

/** What the dialog for qualifying asks. */
final class Qualification {

    static final RecordType<Qualification> TYPE = RecordType.of("qualification", ScreenText.SOURCE, Qualification::new)
            .text("title", 120, q -> q.title, (q, v) -> q.title = v)
            .required()
            .reference("customer", "customer", q -> q.customer, (q, v) -> q.customer = v)
            .build();

    private String title;
    private Long customer;

    static Qualification of(String title) {
        Qualification qualification = new Qualification();
        qualification.title = title;
        return qualification;
    }

    String title() {
        return title;
    }

    Optional<Long> customer() {
        return Optional.ofNullable(customer);
    }
}
