package org.kontor.finance.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.finance.CreditFigures;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.TableTab;

/** What the dialogs for a credit decision show and ask. */
final class Decision {

    private static final TextSource TEXTS = TextSource.beside(Decision.class);

    /** One figure that is only shown. */
    static final class Figure {

        private String what;
        private String value;
    }

    private static final RecordType<Figure> FIGURE = RecordType.of("figure", TEXTS, Figure::new)
            .shownText("what", f -> f.what)
            .shownText("value", f -> f.value)
            .build();

    /** For an approval, where a note is needed only beyond the terms. */
    static final RecordType<Decision> APPROVAL = RecordType.of("decision", TEXTS, Decision::new)
            .longText("note", 500, d -> d.note, (d, v) -> d.note = v)
            .readOnlyTable("figures", FIGURE, d -> d.figures)
            .build();

    /** For a refusal, which must say why. */
    static final RecordType<Decision> REFUSAL = RecordType.of("decision", TEXTS, Decision::new)
            .longText("note", 500, d -> d.note, (d, v) -> d.note = v)
            .required()
            .readOnlyTable("figures", FIGURE, d -> d.figures)
            .build();

    private String note;
    private final List<Figure> figures = new ArrayList<>();

    static Decision on(CreditFigures figures) {
        Decision decision = new Decision();
        for (TableTab.Row row : CreditTab.CreditText.rows(figures)) {
            Figure figure = new Figure();
            figure.what = row.cells().get(0);
            figure.value = row.cells().get(1);
            decision.figures.add(figure);
        }
        return decision;
    }

    Optional<String> note() {
        return Optional.ofNullable(note).filter(n -> !n.isBlank());
    }
}
