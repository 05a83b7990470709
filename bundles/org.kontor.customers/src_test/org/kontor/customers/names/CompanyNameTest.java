package org.kontor.customers.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyNameTest {

    @ParameterizedTest
    @CsvSource({
        "广州明珠电子有限公司, 广州明珠电子有限责任公司",
        "广州明珠电子有限公司, 广州 明珠 电子",
        "ＡＢＣ贸易有限公司, ABC贸易股份有限公司",
        "'Blue Sky Co., Ltd.', BLUE SKY",
        "Blue Sky GmbH, blue-sky",
        "'Müller & Söhne AG', Müller Söhne",
        "Alfreds Futterkiste, ALFREDS  FUTTERKISTE"
    })
    void isOneCompany(String one, String other) {
        assertThat(CompanyName.key(one)).isEqualTo(CompanyName.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "广州明珠电子有限公司, 深圳明珠电子有限公司",
        "Pisa, Pi",
        "Blue Sky Ltd., Blue Ski Ltd.",
        "Casa Nova, Cas Nova",
        "Save-a-lot Markets, Save Markets"
    })
    void areTwoCompanies(String one, String other) {
        assertThat(CompanyName.key(one)).isNotEqualTo(CompanyName.key(other));
    }

    @ParameterizedTest
    @CsvSource({"有限公司, 有限公司", "Ltd., ltd", "---, ''"})
    void aLegalFormAloneIsAName(String name, String key) {
        assertThat(CompanyName.key(name)).isEqualTo(key);
    }
}
