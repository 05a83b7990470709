package org.kontor.workbench.internal.segment;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.kontor.kernel.text.TextSource;

/** A choice of how long a time: the usual spans, and the one that is stored if it is another. */
final class Spans {

    private static final TextSource TEXTS = TextSource.beside(Spans.class);
    private static final int STANDARD = 12;
    private static final int SHOWN = 14;

    private final Combo combo;
    private final List<Optional<Period>> offered = new ArrayList<>();

    /**
     * A choice.
     *
     * @param always whether all time can be chosen
     */
    Spans(Composite parent, boolean always, Optional<Period> chosen) {
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setVisibleItemCount(SHOWN);
        combo.setData("org.kontor.testId", "condition.span");
        if (always) {
            offer(Optional.empty());
        }
        for (int days : new int[] {7, 14}) {
            offer(Optional.of(Period.ofDays(days)));
        }
        for (int months : new int[] {1, 2, 3, 6, 9, STANDARD, 18, 24, 36}) {
            offer(Optional.of(Period.ofMonths(months)));
        }
        chosen.filter(span -> !offered.contains(Optional.of(span))).ifPresent(span -> offer(Optional.of(span)));
        Optional<Period> first = chosen.isPresent() || always ? chosen : Optional.of(Period.ofMonths(STANDARD));
        combo.select(offered.indexOf(first));
    }

    private void offer(Optional<Period> span) {
        offered.add(span);
        combo.add(span.map(Spans::name).orElseGet(() -> TEXTS.get("span.always")));
    }

    private static String name(Period span) {
        return span.getDays() == 0
                ? TEXTS.get("span.months", span.toTotalMonths())
                : TEXTS.get("span.days", span.getDays());
    }

    void onChange(Runnable changed) {
        combo.addListener(SWT.Selection, e -> changed.run());
    }

    Optional<Period> chosen() {
        return offered.get(combo.getSelectionIndex());
    }
}
