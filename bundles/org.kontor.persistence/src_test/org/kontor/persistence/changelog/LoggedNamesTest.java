package org.kontor.persistence.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.TextSource;

class LoggedNamesTest {

    private static Optional<Object> typed(FieldKind kind, String logged) {
        return new LoggedNames.Name(
                        TextSource.beside(LoggedNames.class).text("attribute.owner"), kind, Optional.empty(), Map.of())
                .typed(logged);
    }

    @Test
    void whatWasLoggedIsReadByTheKindOfTheField() {
        assertThat(typed(FieldKind.MONEY, "45000.0000")).contains(new BigDecimal("45000.0000"));
        assertThat(typed(FieldKind.PERCENT, "0.9000")).contains(new BigDecimal("0.9000"));
        assertThat(typed(FieldKind.DATE, "2026-11-23")).contains(LocalDate.of(2026, 11, 23));
        assertThat(typed(FieldKind.INSTANT, "2026-11-23T17:55:32.055Z"))
                .contains(Instant.parse("2026-11-23T17:55:32.055Z"));
        assertThat(typed(FieldKind.FLAG, "true")).contains(true);
    }

    @Test
    void textStaysTextAndWhatWasOfAnotherKindOnceStaysAsItIs() {
        assertThat(typed(FieldKind.TEXT, "12")).isEmpty();
        assertThat(typed(FieldKind.MONEY, "much")).isEmpty();
        assertThat(typed(FieldKind.DATE, "soon")).isEmpty();
    }
}
