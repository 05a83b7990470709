package org.kontor.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.installation.Installation.Result;

/** The example of a third party: installed from its own site into the suite, used, removed, and installed again. */
@DisabledOnOs(OS.WINDOWS)
class ExampleTest {

    private static final String MODULE = "com.example.kontor.loyalty.feature";
    private static final String SITE = System.getProperty("kontor.example.site");

    @TempDir
    private Path folder;

    private Installation suite;

    @BeforeEach
    void theSuite() throws IOException {
        suite = Installation.of("kontor-suite", folder);
    }

    @AfterEach
    void nothingWasLoggedAsAnError() throws IOException {
        assertThat(suite.log()).doesNotContain(" ERROR ");
    }

    @Test
    void loyaltyCardsComeGoAndComeBackWithTheirData() throws Exception {
        done(
                "import",
                "customer",
                file("customers.csv", "number,name,currency\nC-1,Blue Sky Ltd.,EUR\n")
                        .toString());
        assertThat(suite.active("com.example.")).isEmpty();

        done("install", MODULE, "--from", SITE);
        assertThat(suite.active("com.example."))
                .containsExactly("com.example.kontor.loyalty", "com.example.kontor.loyalty.ui");
        Path cards = file("cards.csv", "customerId,issuedOn,points\nC-1,2026-01-15,120\n");
        done("import", "loyaltyCard", cards.toString());
        assertThat(exported("first.csv")).contains("LC-2026-00001").contains("Blue Sky Ltd.");
        done("report", "run", "loyalty-cards", "--format", "html", "--out", path("cards.html"));
        assertThat(Files.readString(Path.of(path("cards.html"))))
                .contains("LC-2026-00001")
                .contains("Loyalty cards");
        done("db", "check");

        done("uninstall", MODULE);
        assertThat(suite.active("com.example.")).isEmpty();
        assertThat(suite.bundles("com.example.")).isEmpty();
        Result gone = suite.kontor("export", "loyaltyCards", "--format", "csv", "--out", path("gone.csv"));
        assertThat(gone.code()).isNotZero();
        done("db", "check");

        done("install", MODULE, "--from", SITE);
        assertThat(exported("again.csv")).contains("LC-2026-00001").contains("120");
    }

    private String exported(String name) throws Exception {
        done("export", "loyaltyCards", "--format", "csv", "--out", path(name));
        return Files.readString(Path.of(path(name)));
    }

    private void done(String... arguments) throws Exception {
        Result result = suite.kontor(arguments);
        assertThat(result.code())
                .as("%s: %s", String.join(" ", arguments), result.error())
                .isZero();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
