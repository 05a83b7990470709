package org.kontor.workbench.internal.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateSitesTest {

    @TempDir
    Path folder;

    @Test
    void readsAnAddressOnEachLine() throws IOException {
        Path file = Files.writeString(
                folder.resolve("update-sites"),
                "# company\nhttps://updates.example.com/kontor\n\nfile:/srv/kontor\nfile:/srv/kontor\n");

        assertThat(UpdateSites.sites(file))
                .containsExactly(URI.create("https://updates.example.com/kontor"), URI.create("file:/srv/kontor"));
    }

    @Test
    void anInstallationWithoutTheFileKnowsNone() {
        assertThat(UpdateSites.sites(folder.resolve("missing"))).isEmpty();
    }

    @Test
    void aFileThatMakesNoSenseIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("update-sites"), "not an address at all\n");

        assertThat(UpdateSites.sites(file)).isEmpty();
    }
}
