package org.kontor.kernel.han;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HanTest {

    @Test
    void writesTraditionalCharactersAsSimplifiedOnes() {
        assertThat(Han.simplified("臺灣積體電路製造 TSMC")).isEqualTo("台湾积体电路制造 TSMC");
    }

    @Test
    void saysHowItSounds() {
        assertThat(Han.pinyin("华为")).isEqualTo("huawei");
        assertThat(Han.syllables("广州A1")).containsExactly("guang", "zhou", "A", "1");
    }

    @Test
    void givesTheFirstLettersOfTheSyllables() {
        assertThat(Han.initials("广州 华为-3号")).isEqualTo("gzhw3h");
    }

    @Test
    void leavesOtherTextAlone() {
        assertThat(Han.simplified("Müller & Söhne")).isEqualTo("Müller & Söhne");
        assertThat(Han.pinyin("")).isEmpty();
    }
}
