package org.kontor.contracts.ui.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.statistics.Aspect;
import org.kontor.contracts.statistics.ContractStatistics.Condition;
import org.kontor.kernel.text.TextSource;

/** A choice for each thing that statistics can be narrowed down to; together they make any combination (CON-17). */
final class Conditions {

    /** By what they can be narrowed down; customers and contracts are too many for a choice, their lines are clicked. */
    static final List<Aspect> OFFERED = List.of(
            Aspect.PRODUCT_CLASS, Aspect.KIND, Aspect.PROJECT, Aspect.DEPARTMENT, Aspect.PERSON, Aspect.CATEGORY);

    private static final TextSource TEXTS = TextSource.beside(Conditions.class);

    private final Map<Aspect, Combo> combos = new EnumMap<>(Aspect.class);
    private final Map<Aspect, List<String>> values = new EnumMap<>(Aspect.class);

    Conditions(Composite parent, Runnable changed) {
        for (Aspect aspect : OFFERED) {
            Combo combo = new Combo(parent, SWT.READ_ONLY);
            combo.setData("org.kontor.testId", "statistics.only." + aspect.name());
            combo.setToolTipText(TEXTS.get("aspect." + aspect.name()));
            combo.addListener(SWT.Selection, e -> changed.run());
            combos.put(aspect, combo);
            offer(aspect, List.of());
        }
    }

    /** Offers what contracts say. */
    void offer(Map<Aspect, List<String>> said) {
        said.forEach(this::offer);
    }

    private void offer(Aspect aspect, List<String> said) {
        values.put(aspect, said);
        Combo combo = combos.get(aspect);
        combo.removeAll();
        combo.add(TEXTS.get("only.all", TEXTS.text("aspect." + aspect.name())));
        said.stream().map(value -> shown(aspect, value)).forEach(combo::add);
        combo.select(0);
    }

    private static String shown(Aspect aspect, String value) {
        return aspect == Aspect.KIND
                ? TEXTS.get("kind." + ContractKind.valueOf(value).name())
                : value;
    }

    /** What is chosen. */
    List<Condition> chosen() {
        List<Condition> chosen = new ArrayList<>();
        combos.forEach((aspect, combo) -> {
            int index = combo.getSelectionIndex();
            if (index > 0) {
                chosen.add(new Condition(aspect, Optional.of(values.get(aspect).get(index - 1))));
            }
        });
        return chosen;
    }

    /** Whether something is chosen that only goods lines say. */
    boolean areOfGoods() {
        return chosen().stream().anyMatch(condition -> condition.aspect().isOfGoods());
    }
}
