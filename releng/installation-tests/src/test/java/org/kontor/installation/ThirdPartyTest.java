package org.kontor.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.installation.Installation.Result;

/** A bundle from somebody else's update site comes and goes like one of ours. */
@DisabledOnOs(OS.WINDOWS)
class ThirdPartyTest {

    @TempDir
    private Path folder;

    @Test
    void aForeignBundleIsInstalledFromItsOwnSiteAndRemoved() throws Exception {
        Installation desktop = Installation.of("kontor-workbench", folder);
        Path site = folder.resolve("site");
        desktop.publish(bundle("com.example.courier"), site);

        Result installed = desktop.kontor("install", "com.example.courier", "--from", site.toString());

        assertThat(installed.code()).as(installed.error()).isZero();
        assertThat(desktop.active("com.example.")).containsExactly("com.example.courier");

        Result removed = desktop.kontor("uninstall", "com.example.courier");

        assertThat(removed.code()).as(removed.error()).isZero();
        assertThat(desktop.active("com.example.")).isEmpty();
        assertThat(desktop.bundles("com.example.")).isEmpty();
    }

    private Path bundle(String name) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", name);
        attributes.putValue("Bundle-Version", "1.0.0");
        attributes.putValue("Import-Package", "org.kontor.kernel.text;version=\"[0.1.0,1.0.0)\"");
        Path plugins = Files.createDirectories(folder.resolve("source/plugins"));
        try (OutputStream out = Files.newOutputStream(plugins.resolve(name + "_1.0.0.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
        return plugins.getParent();
    }
}
