package org.kontor.einvoice.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "DE, DE", "deu, DE", "Germany, DE", "德国, DE", "Deutschland, DE", "UK, GB", "United Kingdom, GB", "英国, GB",
        "USA, US", "美国, US", "中国, CN", "China, CN", "Österreich, AT", "España, ES", "香港, HK", " Brazil , BR"
    })
    void findsACountryByWhatPeopleWrite(String written, String code) {
        assertThat(Countries.codeOf(written)).contains(code);
    }

    @Test
    void knowsNoCountryThatIsNone() {
        assertThat(Countries.codeOf("Atlantis")).isEmpty();
        assertThat(Countries.codeOf("")).isEmpty();
    }
}
