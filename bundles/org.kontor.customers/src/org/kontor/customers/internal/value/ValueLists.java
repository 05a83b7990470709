package org.kontor.customers.internal.value;

import java.util.List;
import org.kontor.customers.value.ValueClasses;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** When customers were classed, by what, with which result. */
@Component
public final class ValueLists implements ListContribution {

    static final ListDefinition RUNS = ListDefinition.of("valueRuns", "customers", ValueClasses.TYPE, ValueText.SOURCE)
            .from("VALUE_RUN r", "r.ID")
            .column("day", FieldKind.DATE, "r.ON_DAY", 12)
            .searched("measure", "r.MEASURE", 20)
            .column("from", FieldKind.DATE, "r.PERIOD_FROM", 12)
            .column("to", FieldKind.DATE, "r.PERIOD_TO", 12)
            .column("total", FieldKind.MONEY, "r.TOTAL", 16)
            .column("currency", FieldKind.TEXT, "r.CURRENCY", 8)
            .column("gold", FieldKind.INTEGER, "r.GOLD", 8)
            .column("potential", FieldKind.INTEGER, "r.POTENTIAL", 12)
            .column("changed", FieldKind.INTEGER, "r.CHANGED", 10)
            .column("by", FieldKind.TEXT, "r.BY_NAME", 14)
            .orderBy("day", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(RUNS);
    }
}
