package org.kontor.contracts.internal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.contracts.texts.TextDifference;
import org.kontor.contracts.texts.TextDifference.Kind;
import org.kontor.contracts.texts.TextDifference.Piece;
import org.kontor.contracts.texts.TextDifference.Row;

/** Two texts side by side, to the word. */
class TextComparisonTest {

    @Test
    void paragraphsThatDifferAreComparedWordByWord() {
        TextDifference difference = TextComparison.of(
                List.of("合同", "乙方在收货后七日内验收。", "Old clause", "End"),
                List.of("合同", "乙方在收货后十五日内验收。", "End", "New clause"));

        assertThat(difference.rows())
                .extracting(Row::kind)
                .containsExactly(Kind.SAME, Kind.CHANGED, Kind.REMOVED, Kind.SAME, Kind.ADDED);
        assertThat(difference.changes()).isEqualTo(3);
        Row changed = difference.rows().get(1);
        assertThat(changed.before())
                .containsExactly(new Piece("乙方在收货后", false), new Piece("七", true), new Piece("日内验收。", false));
        assertThat(changed.after())
                .containsExactly(new Piece("乙方在收货后", false), new Piece("十五", true), new Piece("日内验收。", false));
        assertThat(difference.rows().get(2).after()).isEmpty();
        assertThat(difference.rows().get(4).before()).isEmpty();
    }

    @Test
    void equalTextsDoNotDiffer() {
        List<String> text = List.of("One", "Two");
        assertThat(TextComparison.of(text, text).changes()).isZero();
        assertThat(TextComparison.of(List.of(), text).changes()).isEqualTo(2);
    }
}
