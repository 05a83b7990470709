package org.kontor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start scripts, as far as they can be tried without a built product. */
@DisabledOnOs(OS.WINDOWS)
class ScriptsTest {

    private static final Path FIND_JAVA =
            SourceTree.top().resolve("features/org.kontor.platform.feature/rootfiles/unix/etc/find-java.sh");

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void anEmptyHome() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
    }

    @Test
    void takesTheJavaOfJavaHome() throws Exception {
        Path java21 = java("one", "21.0.4");

        assertThat(find(java21, java("two", "25.0.1"))).isEqualTo(java21.toString());
    }

    @Test
    void passesOverAnOldJavaInJavaHomeAndTakesTheOneOnThePath() throws Exception {
        Path java25 = java("two", "25.0.1");

        assertThat(find(java("one", "17.0.15"), java25)).isEqualTo(java25.toString());
    }

    @Test
    void passesOverAnOldJavaEverywhereAndTakesTheNewestInTheUsualPlaces() throws Exception {
        java("home/.jdks/older", "21.0.1");
        Path newest = java("home/.jdks/newest", "99.0.1");

        assertThat(find(java("one", "17.0.15"), java("two", "1.8.0_402"))).isEqualTo(newest.toString());
    }

    @Test
    void withoutAVerbTheUsageIsPrintedAndTheCodeIsTwo() throws Exception {
        Result result = run(
                Map.of("HOME", home.toString()),
                "sh",
                SourceTree.top().resolve("kontor").toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.output()).contains("./kontor start").contains("./kontor test");
    }

    @Test
    void startWithoutAScreenSaysSoAndNamesTheWayOut() throws Exception {
        Result result = run(
                Map.of("HOME", home.toString(), "DISPLAY", "", "WAYLAND_DISPLAY", "", "LANG", "zh_CN.UTF-8"),
                "sh",
                SourceTree.top().resolve("kontor").toString(),
                "start");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output()).contains("xvfb-run").contains("没有屏幕");
    }

    private String find(Path javaHome, Path onPath) throws Exception {
        Result result = run(
                Map.of(
                        "HOME", home.toString(),
                        "JAVA_HOME", javaHome.toString(),
                        "PATH", onPath.resolve("bin") + ":/usr/bin:/bin"),
                "sh",
                "-c",
                ". '" + FIND_JAVA + "' && kontor_find_java && printf '%s' \"$JAVA_HOME\"");
        assertThat(result.code()).isZero();
        return result.output();
    }

    /** A folder that looks like a Java of a version. */
    private Path java(String name, String version) throws IOException {
        Path java = Files.createDirectories(folder.resolve(name).resolve("bin")).getParent();
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path program = Files.createFile(
                java.resolve("bin/java"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(program, "#!/bin/sh\nexit 0\n");
        return java.toRealPath();
    }

    private Result run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("LC_ALL");
        builder.environment().putAll(environment);
        Path output = folder.resolve("output.txt");
        builder.redirectOutput(output.toFile());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private record Result(int code, String output) {}
}
