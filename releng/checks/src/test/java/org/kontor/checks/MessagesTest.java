package org.kontor.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in English and in Chinese, and every text that code asks for exists. */
class MessagesTest {

    private static final Pattern REPORT_KEY = Pattern.compile("report\\.(\\w+)\\.(?:label|description)");
    private static final Pattern WORD = Pattern.compile("(?<=\")[\\w.-]+\\.(?=\")|[\\w-]+");

    /** A call that takes the key of a text as its first argument. */
    private static final Pattern ASKED_FOR =
            Pattern.compile("(?:\\b[A-Z]\\w*Texts?\\.of|\\bTEXTS?\\.(?:text|get))\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern PLUGIN_KEY = Pattern.compile("[\"'>]%([\\w.]+)[\"'<]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    static Stream<Path> englishFiles() {
        return Stream.concat(SourceTree.bundles().stream().map(SourceBundle::folder), featureFolders())
                .flatMap(folder -> Stream.concat(
                        SourceTree.files(folder.resolve("src"), ".properties").stream(),
                        Stream.concat(
                                SourceTree.files(folder.resolve("OSGI-INF"), ".properties").stream(),
                                Stream.of(folder.resolve("feature.properties")).filter(Files::exists))))
                .filter(MessagesTest::isTextFile)
                .filter(file -> !file.getFileName().toString().contains("_zh"));
    }

    static Stream<SourceBundle> bundles() {
        return SourceTree.bundles().stream();
    }

    private static Stream<Path> featureFolders() {
        return SourceTree.features().stream().map(Path::getParent);
    }

    private static boolean isTextFile(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("messages") || name.startsWith("bundle") || name.startsWith("feature");
    }

    @Test
    void thereAreTextsToCheck() {
        assertThat(englishFiles()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("englishFiles")
    void everyTextIsInBothLanguages(Path english) {
        Path chinese = chinese(english);

        assertThat(chinese).exists();
        Properties en = load(english);
        Properties zh = load(chinese);
        assertThat(new TreeSet<>(zh.stringPropertyNames())).isEqualTo(new TreeSet<>(en.stringPropertyNames()));
        assertThat(zh.stringPropertyNames())
                .noneMatch(key -> zh.getProperty(key).isBlank());
        assertThat(en.stringPropertyNames())
                .noneMatch(key -> en.getProperty(key).isBlank());
    }

    @ParameterizedTest
    @MethodSource("englishFiles")
    void englishTextsHoldNoChinese(Path english) {
        Properties en = load(english);

        assertThat(en.stringPropertyNames())
                .filteredOn(key -> CHINESE.matcher(en.getProperty(key)).find())
                // the names of the languages are written in their own language
                .filteredOn(key -> !key.contains("language"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("englishFiles")
    void patternsParseAndTakeTheSameArguments(Path english) {
        Properties en = load(english);
        Properties zh = load(chinese(english));
        for (String key : en.stringPropertyNames()) {
            if (en.getProperty(key).contains("{")) {
                assertThatCode(() -> new MessageFormat(en.getProperty(key)))
                        .as(key)
                        .doesNotThrowAnyException();
                assertThatCode(() -> new MessageFormat(zh.getProperty(key)))
                        .as(key + " (zh)")
                        .doesNotThrowAnyException();
            }
            assertThat(arguments(zh.getProperty(key, "")))
                    .as("placeholders of %s", key)
                    .isEqualTo(arguments(en.getProperty(key)));
        }
    }

    /** A text with placeholders is a pattern, in which an apostrophe is written twice; one without is shown as it is. */
    @ParameterizedTest
    @MethodSource("englishFiles")
    void apostrophesAreShownOnce(Path english) {
        for (Path file : List.of(english, chinese(english))) {
            Properties texts = load(file);
            assertThat(texts.stringPropertyNames())
                    .as("%s", file)
                    .filteredOn(
                            key -> PLACEHOLDER.matcher(texts.getProperty(key)).find()
                                    ? texts.getProperty(key).replace("''", "").contains("'")
                                    : texts.getProperty(key).contains("''"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextAskedForExists(SourceBundle bundle) {
        Set<String> known = new HashSet<>();
        SourceTree.files(bundle.folder().resolve("src"), ".properties")
                .forEach(file -> known.addAll(load(file).stringPropertyNames()));
        List<String> missing = new ArrayList<>();
        for (Path source : bundle.sources()) {
            Matcher matcher = ASKED_FOR.matcher(SourceTree.text(source));
            while (matcher.find()) {
                if (!known.contains(matcher.group(1))) {
                    missing.add(source.getFileName() + ": " + matcher.group(1));
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAskedFor(SourceBundle bundle) {
        Set<String> words = new HashSet<>();
        Stream<Path> designs = SourceTree.files(bundle.folder().resolve("src"), "").stream()
                .filter(file -> file.toString().contains(".rpt"));
        Stream.concat(bundle.sources().stream(), designs).forEach(source -> {
            Matcher matcher = WORD.matcher(SourceTree.text(source));
            while (matcher.find()) {
                words.add(matcher.group());
            }
        });
        Set<String> unused = new TreeSet<>();
        SourceTree.files(bundle.folder().resolve("src"), "messages.properties")
                .forEach(file -> load(file).stringPropertyNames().stream()
                        // keys are often put together: "status." and the name of a constant, or of a field
                        .filter(key -> !words.contains(key.substring(key.lastIndexOf('.') + 1)))
                        .filter(key -> !words.contains(key.substring(0, key.lastIndexOf('.') + 1)))
                        .filter(key -> !isOfShippedReport(key, bundle))
                        .forEach(unused::add));

        assertThat(unused).isEmpty();
    }

    /** The base of shipped reports, in another bundle, asks for two texts that are named after the report. */
    private static boolean isOfShippedReport(String key, SourceBundle bundle) {
        Matcher text = REPORT_KEY.matcher(key);
        if (!text.matches()) {
            return false;
        }
        String id = text.group(1).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return bundle.sources().stream()
                .map(SourceTree::text)
                .anyMatch(source -> source.contains("ShippedReport") && source.contains('"' + id + '"'));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextOfThePluginFileExists(SourceBundle bundle) {
        Path plugin = bundle.folder().resolve("plugin.xml");
        Set<String> asked = new TreeSet<>();
        if (Files.exists(plugin)) {
            Matcher matcher = PLUGIN_KEY.matcher(SourceTree.text(plugin));
            while (matcher.find()) {
                asked.add(matcher.group(1));
            }
        }
        if (!asked.isEmpty()) {
            assertThat(load(bundle.folder().resolve("OSGI-INF/l10n/bundle.properties"))
                            .stringPropertyNames())
                    .containsAll(asked);
        }
    }

    private static Set<Integer> arguments(String pattern) {
        Set<Integer> arguments = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(pattern);
        while (matcher.find()) {
            arguments.add(Integer.valueOf(matcher.group(1)));
        }
        return arguments;
    }

    private static Path chinese(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_zh.properties"));
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return properties;
    }
}
