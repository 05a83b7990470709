package org.kontor.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;

class MigratorTest {

    private static final class Module extends ModulePersistence {
        Module(String name, String... requires) {
            super(name, List.of(requires), List.of(), List.of());
        }
    }

    @Test
    void splitsStatementsAtTheEndOfALineAndLeavesCommentsOut() {
        String sql = "-- a comment; with a semicolon\nCREATE TABLE A (\n  X INTEGER);\n\nINSERT INTO A VALUES (1);\n";
        assertThat(Migrator.statements(sql))
                .containsExactly("CREATE TABLE A (\n  X INTEGER)", "INSERT INTO A VALUES (1)");
    }

    @Test
    void runsEachComponentAfterThoseItRequires() {
        List<PersistenceContribution> ordered =
                Migrator.ordered(List.of(new Module("a", "c"), new Module("b"), new Module("c", "b")));
        assertThat(ordered).extracting(PersistenceContribution::component).containsExactly("b", "c", "a");
    }

    @Test
    void saysWhichComponentIsMissing() {
        assertThatThrownBy(() -> Migrator.ordered(List.of(new Module("a", "gone"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void refusesACircle() {
        assertThatThrownBy(() -> Migrator.ordered(List.of(new Module("a", "b"), new Module("b", "a"))))
                .isInstanceOf(IllegalStateException.class);
    }
}
