package org.kontor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private static final Options OPTIONS = Options.withValue("out", "param").andFlags("skip-bad");

    @Test
    void takesOptionsAndOperandsInAnyOrder() throws UsageException {
        Arguments arguments = parse("sales", "--out", "a.csv", "2026", "--skip-bad");

        assertThat(arguments.operands()).containsExactly("sales", "2026");
        assertThat(arguments.value("out")).contains("a.csv");
        assertThat(arguments.flag("skip-bad")).isTrue();
    }

    @Test
    void keepsEveryValueOfARepeatedOption() throws UsageException {
        Arguments arguments = parse("--param", "a=1", "--param=b=2");

        assertThat(arguments.values("param")).containsExactly("a=1", "b=2");
        assertThat(arguments.value("param")).contains("b=2");
    }

    @Test
    void takesEverythingAfterTwoDashesAsOperand() throws UsageException {
        assertThat(parse("--", "--out").operands()).containsExactly("--out");
    }

    @Test
    void refusesAnUnknownOption() {
        assertThatThrownBy(() -> parse("--colour", "red"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--colour");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> parse("--out"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--out");
    }

    @Test
    void refusesAValueForAFlag() {
        assertThatThrownBy(() -> parse("--skip-bad=yes")).isInstanceOf(UsageException.class);
    }

    @Test
    void namesTheMissingOption() {
        assertThatThrownBy(() -> parse("sales").required("out"))
                .isInstanceOf(UsageException.class)
                .hasMessage("The option --out is missing.");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> parse("--out", "many").number("out"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("many");
    }

    @Test
    void countsOperands() throws UsageException {
        assertThat(parse("a", "b").operands(2)).containsExactly("a", "b");
        assertThatThrownBy(() -> parse("a").operands(2)).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> parse("a", "b", "c").operands(2))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("\"c\"");
    }

    private static Arguments parse(String... words) throws UsageException {
        return Arguments.parse(List.of(words), OPTIONS, Locale.ENGLISH);
    }
}
