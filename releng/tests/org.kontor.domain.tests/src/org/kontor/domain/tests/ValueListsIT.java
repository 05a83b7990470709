package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.identity.internal.values.ValueListRecords;
import org.kontor.identity.values.ListedValue;
import org.kontor.identity.values.StandardValues;
import org.kontor.identity.values.ValueList;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.record.Stored;

/** A module brings its values once; then the company's own count (CUS-08). */
class ValueListsIT {

    private static final Actor ADMINISTRATOR = Actor.system();

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theCompanyKeepsItsOwnValues(Databases kind) {
        try (Company company = new Company(kind, home)) {
            ValueListRecords lists = new ValueListRecords(company.units, company.lists);
            lists.addContribution(() -> List.of(industries("Trade", "Mining")));
            assertThat(lists.values("industry")).containsExactly("Trade", "Mining");

            Stored<ValueList> stored = lists.load(
                    ADMINISTRATOR,
                    lists.find(ADMINISTRATOR, "Industry", 1).getFirst().record().id());
            stored.draft().getValues().get(1).setActive(false);
            stored.draft().getValues().add(new ListedValue(0, "Textiles"));
            lists.update(ADMINISTRATOR, stored.id(), stored.version(), stored.draft());

            lists.addContribution(() -> List.of(industries("Trade", "Mining", "Fishing")));
            assertThat(lists.values("industry")).containsExactly("Textiles", "Trade");
            assertThat(lists.values("unknown")).isEmpty();
        }
    }

    private static StandardValues industries(String... values) {
        return new StandardValues(
                "industry",
                Text.plain("Industry"),
                List.of(values).stream().map(Text::plain).toList());
    }
}
