package org.kontor.process.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To which documents a department has to agree (SEC-08, ORD-12). */
class ReviewRuleTest {

    @ParameterizedTest
    @CsvSource({
        "true,  ,          100000,    Engineering, true",
        "true,  ,          99999.99,  Engineering, false",
        "true,  ,          ,          Engineering, true",
        "true,  Franchise, 100000,    Engineering, false",
        "true,  Franchise, 100000.01, Franchise,   true",
        "true,  Franchise, 99999,     Franchise,   false",
        "true,  Franchise, 100000,    ,            false",
        "true,  ,          100000,    ,            true",
        "false, ,          100000,    Engineering, false"
    })
    void appliesByKindAndAmountInTheCompanysCurrency(
            boolean active, String kind, BigDecimal worth, String documentKind, boolean applies) {
        ReviewRule rule = new ReviewRule();
        rule.setActive(active);
        rule.setKind(kind);
        rule.setFromAmount(new BigDecimal("100000"));
        assertThat(rule.appliesTo(Optional.ofNullable(documentKind), Optional.ofNullable(worth)))
                .isEqualTo(applies);
    }

    @Test
    void aNewRuleAsksAtOnceFromNothingOn() {
        ReviewRule rule = new ReviewRule();
        assertThat(rule.getStep()).isEqualTo(ReviewRule.FIRST_STEP);
        assertThat(rule.appliesTo(Optional.empty(), Optional.of(BigDecimal.ZERO)))
                .isTrue();
    }
}
