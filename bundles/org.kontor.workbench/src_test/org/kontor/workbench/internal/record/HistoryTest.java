package org.kontor.workbench.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void inEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    private static History.Line line(int second, String by, String what) {
        return new History.Line(Instant.ofEpochSecond(second), by, what, "");
    }

    @Test
    void tellsOnceWhatSomebodyDidSeveralTimesInARow() {
        List<History.Line> told = History.folded(List.of(
                line(9, "Li", "Line added"),
                line(8, "Li", "Line added"),
                line(7, "Wu", "Line added"),
                line(6, "Wu", "Signed"),
                line(5, "Wu", "Line added")));

        assertThat(told)
                .extracting(line -> line.by() + ": " + line.what())
                .containsExactly("Li: Line added (2×)", "Wu: Line added", "Wu: Signed", "Wu: Line added");
        assertThat(told.getFirst().at()).as("the newest").isEqualTo(Instant.ofEpochSecond(9));
    }

    @Test
    void tellsNothingOfNothing() {
        assertThat(History.folded(List.of())).isEmpty();
    }
}
