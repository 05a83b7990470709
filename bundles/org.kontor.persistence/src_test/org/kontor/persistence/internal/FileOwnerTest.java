package org.kontor.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOwnerTest {

    @TempDir
    Path folder;

    @Test
    void whatOneHasMadeIsOnesOwn() {
        assertThat(FileOwner.isOurs(folder)).isTrue();
    }

    @Test
    void ofAFolderThatIsNotThereYetTheOneAboveCounts() {
        assertThat(FileOwner.isOurs(folder.resolve("data").resolve("default"))).isTrue();
    }

    @Test
    void whatBelongsToAnotherIsNot() throws Exception {
        var lookup = folder.getFileSystem().getUserPrincipalLookupService();
        Path file = Files.createFile(folder.resolve("theirs"));
        assumeTrue(System.getProperty("user.name").equals("root"), "only root may give a file away");
        Files.setOwner(file, lookup.lookupPrincipalByName("nobody"));
        assertThat(FileOwner.isOurs(file)).isFalse();
    }
}
