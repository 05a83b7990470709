package org.kontor.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the help are there in both languages, can be read, and lead nowhere that is missing. */
class HelpTest {

    private static final Pattern HREF = Pattern.compile("\\b(?:href|topic|link_to|contentFile)=\"([^\"]+)\"");
    private static final Pattern TAG = Pattern.compile("<(\\w+)");
    private static final List<String> KNOWN =
            List.of("html", "head", "title", "body", "h1", "h2", "p", "ul", "ol", "li", "b", "strong", "kbd", "a");

    static Stream<Path> pages() {
        return SourceTree.bundles().stream()
                .flatMap(bundle -> SourceTree.files(bundle.folder(), ".html").stream())
                .filter(page -> page.toString().replace('\\', '/').matches(".*/(nl/zh/)?help/[^/]+"))
                .filter(page -> !page.toString().contains("/target/"));
    }

    static Stream<Path> english() {
        return pages().filter(page -> !page.toString().contains("/nl/zh/"));
    }

    static Stream<Path> plans() {
        return SourceTree.bundles().stream()
                .map(SourceBundle::folder)
                .flatMap(folder -> Stream.of("toc.xml", "nl/zh/toc.xml", "contexts.xml", "plugin.xml")
                        .map(folder::resolve))
                .filter(Files::exists);
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyPageIsThereInChinese(Path page) {
        Path folder = page.getParent().getParent();
        assertThat(folder.resolve("nl/zh/help").resolve(page.getFileName())).exists();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsWellFormedAndUsesWhatTheHelpShows(Path page) {
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(page.toFile()))
                .doesNotThrowAnyException();
        Matcher tags = TAG.matcher(SourceTree.text(page));
        while (tags.find()) {
            assertThat(KNOWN).contains(tags.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aLinkLeadsToAPage(Path page) {
        Path folder = page.toString().contains("/nl/zh/")
                ? page.getParent().getParent().getParent().getParent()
                : page.getParent().getParent();
        assertThat(missing(page, folder.resolve("help"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void contentsAndScreensNamePagesThatExist(Path plan) {
        Path folder = plan.getParent().endsWith("nl/zh")
                ? plan.getParent().getParent().getParent()
                : plan.getParent();
        assertThat(missing(plan, folder)).isEmpty();
    }

    private static List<String> missing(Path file, Path base) {
        List<String> missing = new ArrayList<>();
        Matcher hrefs = HREF.matcher(SourceTree.text(file));
        while (hrefs.find()) {
            String href = hrefs.group(1).replaceFirst("#.*$", "").replace("$nl$/", "");
            if (href.contains(":")) {
                continue;
            }
            Path target = href.startsWith("/")
                    ? SourceTree.top().resolve("bundles").resolve(href.substring(1))
                    : base.resolve(href).normalize();
            if (!Files.exists(target)) {
                missing.add(href);
            }
        }
        return missing;
    }
}
