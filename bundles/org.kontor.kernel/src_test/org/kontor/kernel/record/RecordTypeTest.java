package org.kontor.kernel.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.record.sample.SampleTexts;
import org.kontor.kernel.text.TextSource;

class RecordTypeTest {

    private static final TextSource TEXTS = TextSource.beside(SampleTexts.class);

    private static final class Line {
        private String name;

        String getName() {
            return name;
        }

        void setName(String name) {
            this.name = name;
        }
    }

    private static final class Draft {
        private String name;
        private final List<Line> lines = new ArrayList<>();

        String getName() {
            return name;
        }

        void setName(String name) {
            this.name = name;
        }

        List<Line> getLines() {
            return lines;
        }
    }

    private static final RecordType<Line> LINE = RecordType.of("sampleLine", TEXTS, Line::new)
            .text("name", 5, Line::getName, Line::setName)
            .required()
            .build();

    private static final RecordType<Draft> TYPE = RecordType.of("sample", TEXTS, Draft::new)
            .text("name", 5, Draft::getName, Draft::setName)
            .required()
            .table("lines", LINE, Draft::getLines)
            .build();

    @Test
    void namesWhatIsMissingAndWhatIsTooLongInBothLanguages() {
        Draft draft = TYPE.create();
        draft.getLines().add(new Line());
        draft.getLines().getFirst().setName("too long");
        List<Problem> problems = TYPE.check(draft);
        assertThat(problems)
                .extracting(Problem::field)
                .containsExactly(Optional.of("name"), Optional.of("lines[0].name"));
        assertThat(problems.getFirst().text().in(Locale.ENGLISH)).isEqualTo("Fill in \"Name\".");
        assertThat(problems.getFirst().text().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("请填写“名称”。");
        assertThat(problems.getLast().text().in(Locale.ENGLISH)).startsWith("Lines, line 1: ");
    }

    @Test
    void aBlankTextIsAnAbsentOne() {
        Draft draft = TYPE.create();
        draft.setName("  ");
        assertThat(TYPE.field("name").orElseThrow().get(draft)).isEmpty();
    }
}
