package org.kontor.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void matchesOnlyTheSamePassword() {
        String hash = PasswordHash.STRONG.of("correct horse".toCharArray());
        assertThat(hash).doesNotContain("correct");
        assertThat(PasswordHash.matches("correct horse".toCharArray(), hash)).isTrue();
        assertThat(PasswordHash.matches("Correct horse".toCharArray(), hash)).isFalse();
    }

    @Test
    void hashesTheSamePasswordDifferentlyEachTime() {
        char[] password = "correct horse".toCharArray();
        assertThat(PasswordHash.STRONG.of(password)).isNotEqualTo(PasswordHash.STRONG.of(password));
    }
}
