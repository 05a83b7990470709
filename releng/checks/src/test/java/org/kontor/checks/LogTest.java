package org.kontor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A log without errors is part of the result of every test that runs in OSGi. */
class LogTest {

    static Stream<Path> testsInOsgi() {
        Path tests = SourceTree.top().resolve("releng/tests");
        return SourceTree.files(tests, "MANIFEST.MF").stream()
                .filter(manifest -> !manifest.toString().contains("target"))
                .map(manifest -> manifest.getParent().getParent())
                .filter(bundle -> bundle.getFileName().toString().endsWith(".tests"))
                .flatMap(bundle -> SourceTree.files(bundle.resolve("src"), "Test.java").stream());
    }

    @Test
    void thereAreTestsToCheck() {
        List<String> names =
                testsInOsgi().map(test -> test.getFileName().toString()).toList();

        assertThat(names).contains("SuiteTest.java", "ReportTest.java", "ListTest.java");
    }

    @ParameterizedTest
    @MethodSource("testsInOsgi")
    void aTestInOsgiFailsOnErrorsInTheLog(Path test) {
        assertThat(SourceTree.text(test)).contains("@ExtendWith(CleanLog.class)");
    }
}
