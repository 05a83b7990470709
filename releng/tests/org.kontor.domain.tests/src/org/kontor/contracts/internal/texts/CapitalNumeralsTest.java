package org.kontor.contracts.internal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as banks want them written. */
class CapitalNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 壹元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "10.05, 壹拾元零伍分",
        "110, 壹佰壹拾元整",
        "1001.10, 壹仟零壹元壹角整",
        "1010, 壹仟零壹拾元整",
        "12500, 壹万贰仟伍佰元整",
        "100000, 壹拾万元整",
        "100500.32, 壹拾万零伍佰元叁角贰分",
        "100000500, 壹亿零伍佰元整",
        "123456789.99, 壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元玖角玖分",
        "-20, 负贰拾元整",
        "0.005, 壹分"
    })
    void yuanAreWrittenInCapitalNumerals(BigDecimal amount, String words) {
        assertThat(CapitalNumerals.yuan(amount)).isEqualTo(words);
    }
}
