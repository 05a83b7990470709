package org.kontor.workbench.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What a tool does with the lines of a draft is one edit, whatever it changes. */
class DraftModelTest {

    private static final TextSource TEXTS = TextSource.beside(DraftModelTest.class);

    /** A line whose second field only tools fill in. */
    private static final class Line {

        private String name;
        private String chosen;

        static Line named(String name) {
            Line line = new Line();
            line.name = name;
            return line;
        }
    }

    private static final class Draft {

        private final List<Line> lines = new ArrayList<>();

        private List<String> names() {
            return lines.stream().map(line -> line.name).toList();
        }
    }

    private static final RecordType<Line> LINE = RecordType.of("line", TEXTS, Line::new)
            .text("name", 20, line -> line.name, (line, v) -> line.name = v)
            .required()
            .text("chosen", 20, line -> line.chosen, (line, v) -> line.chosen = v)
            .brought()
            .build();

    private static final RecordType<Draft> TYPE = RecordType.of("draft", TEXTS, Draft::new)
            .table("lines", LINE, draft -> draft.lines)
            .build();

    @SuppressWarnings("unchecked")
    private final RecordType.Table<Draft, Line> table =
            (RecordType.Table<Draft, Line>) TYPE.tables().getFirst();

    private final DraftModel<Draft> model = new DraftModel<>(TYPE, new Draft());

    @Test
    void linesTakeThePlaceOfTheSelectedOneAndOneUndoBringsItBack() {
        List<Line> first = List.of(Line.named("a"), Line.named("set"), Line.named("z"));
        model.addLines(table, first);
        Line set = model.draft().lines.get(1);

        model.placeLines(table, Optional.of(set), () -> {
            set.chosen = "red";
            return List.of(set, Line.named("part"));
        });

        assertThat(model.draft().names()).containsExactly("a", "set", "part", "z");
        assertThat(model.copy().lines.get(1).chosen)
                .as("what a tool fills in goes with the draft")
                .isEqualTo("red");
        model.undo();
        assertThat(model.draft().names()).containsExactly("a", "set", "z");
        assertThat(model.draft().lines.get(1).chosen).isNull();
        model.redo();
        assertThat(model.draft().lines.get(1).chosen).isEqualTo("red");
    }

    @Test
    void withoutASelectedLineTheyComeAtTheEndInPlaceOfTheEmptyOne() {
        model.addLines(table, List.of(Line.named("a")));
        model.addLine(table);

        model.placeLines(table, Optional.empty(), () -> List.of(Line.named("b")));

        assertThat(model.draft().names()).containsExactly("a", "b");
    }
}
