package org.kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Electronic addresses as PEPPOL and EN 16931 write them. */
class ElectronicAddressTest {

    @Test
    void readsSchemeAndNumber() {
        assertThat(ElectronicAddress.parse(" 9930:DE123456789 "))
                .contains(new ElectronicAddress("9930", "DE123456789"))
                .hasValueSatisfying(address -> assertThat(address.inPeppol()).isTrue());
        assertThat(ElectronicAddress.parse("0088:7300010000001"))
                .contains(new ElectronicAddress("0088", "7300010000001"));
        assertThat(ElectronicAddress.parse("0106:12345678")).contains(new ElectronicAddress("0106", "12345678"));
    }

    @Test
    void knowsEmailAddressesAndThatPeppolDoesNotTakeThem() {
        assertThat(ElectronicAddress.parse("rechnung@mueller.example"))
                .contains(new ElectronicAddress("EM", "rechnung@mueller.example"))
                .hasValueSatisfying(address -> assertThat(address.inPeppol()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DE123456789",
                "9999:DE123456789",
                "0088:7300010000002",
                "0088:730001",
                "9930:",
                "9930 DE123456789",
                "a@b",
                "9930:DE 123"
            })
    void refusesWhatIsNone(String text) {
        assertThat(ElectronicAddress.parse(text)).isEmpty();
    }
}
