package org.kontor.persistence.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GramsTest {

    @Test
    void cutsAnyScriptIntoPairsOfNeighbours() {
        assertThat(Grams.of("华为技术")).containsExactly("华为", "为技", "技术");
        assertThat(Grams.of("Acme")).containsExactly("AC", "CM", "ME");
    }

    @Test
    void doesNotPairAcrossWhiteSpaceOrLines() {
        assertThat(Grams.of("ab c\ndé　华 x")).containsExactly("AB", "DÉ");
    }

    @Test
    void keepsCharactersBeyondTheFirstPlaneWhole() {
        assertThat(Grams.of("𠮷野家")).containsExactly("𠮷野", "野家");
        assertThat(Grams.of("a\ud842b\u0000c")).isEmpty();
    }

    @Test
    void everyPartOfATextHasOnlyPairsOfTheText() {
        String text = "C-00017 广州明日科技 Ltd. straße";
        for (int from = 0; from < text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                assertThat(Grams.of(text)).containsAll(Grams.of(text.substring(from, to)));
            }
        }
    }
}
