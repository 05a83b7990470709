package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRequest;

/** What is written about contracts is found, and the list says where it is written (CON-07). */
class ContractWordsIT {

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void namesThePlaceOfWhatItFinds(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            Contract draft = company.contracts.blank(billing.seller);
            draft.setTitle("Pumps");
            draft.setCustomerId(billing.customer("Blue Sky Ltd.").getId());
            draft.setStartsOn(LocalDate.of(2026, 3, 1));
            draft.setEndsOn(LocalDate.of(2026, 12, 31));
            draft.setNote("Mind the pumps");
            ContractLine goods = new ContractLine();
            goods.setProductId(billing.product.getId());
            goods.setQuantity(BigDecimal.ONE);
            goods.setSpecification("Pumps of steel");
            draft.getLines().add(goods);
            company.contracts.create(billing.seller, draft);

            ListDefinition words = company.lists.list("contractWords").orElseThrow();
            int place = words.columns().indexOf(words.column("place").orElseThrow());
            assertThat(company.lists.firstPage(billing.seller, words, ListRequest.ALL, 10))
                    .extracting(row -> row.values().get(place))
                    .containsExactlyInAnyOrder("NOTE", "GOODS");
        }
    }
}
