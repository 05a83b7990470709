package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.identity.internal.IdentityText;
import org.kontor.identity.internal.values.ValueListRecords;
import org.kontor.identity.values.ListedValue;
import org.kontor.identity.values.StandardValues;
import org.kontor.identity.values.ValueList;
import org.kontor.kernel.actor.Actor;
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
            lists.addContribution(() -> List.of(industries("user", "role")));
            lists.ready();
            assertThat(lists.values("industry")).containsExactly(text("user"), text("role"));

            Stored<ValueList> stored = lists.load(
                    ADMINISTRATOR,
                    lists.find(ADMINISTRATOR, text("valueList"), 1)
                            .getFirst()
                            .record()
                            .id());
            stored.draft().getValues().get(1).setActive(false);
            stored.draft().getValues().add(new ListedValue(0, "Textiles"));
            lists.update(ADMINISTRATOR, stored.id(), stored.version(), stored.draft());

            lists.addContribution(() -> List.of(industries("user", "role", "orgUnit")));
            lists.ready();
            assertThat(lists.values("industry")).containsExactly("Textiles", text("user"));
            assertThat(lists.values("unknown")).isEmpty();
        }
    }

    /** Any texts do; these are in the message file already. */
    private static StandardValues industries(String... keys) {
        return new StandardValues(
                "industry",
                IdentityText.of("valueList"),
                List.of(keys).stream().map(key -> IdentityText.of(key)).toList());
    }

    private static String text(String key) {
        return IdentityText.of(key).toString();
    }
}
