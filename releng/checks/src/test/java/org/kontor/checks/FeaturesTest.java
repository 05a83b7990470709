package org.kontor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Features, products, site and target name what there is, and nothing is forgotten. */
class FeaturesTest {

    static List<Path> features() {
        return SourceTree.features();
    }

    @Test
    void everyBundleIsInOneFeature() throws Exception {
        List<String> plugins = new ArrayList<>();
        for (Path feature : features()) {
            plugins.addAll(attributes(feature, "plugin", "id"));
        }

        assertThat(plugins).doesNotHaveDuplicates();
        assertThat(plugins)
                .containsAll(SourceTree.shippedBundles().stream()
                        .map(SourceBundle::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureNamesOnlyBundlesAndFeaturesThatExist(Path feature) throws Exception {
        Set<String> bundles = new HashSet<>();
        SourceTree.shippedBundles().forEach(bundle -> bundles.add(bundle.name()));
        Set<String> features = new HashSet<>();
        for (Path other : features()) {
            features.add(read(other).getDocumentElement().getAttribute("id"));
        }

        assertThat(attributes(feature, "plugin", "id"))
                .filteredOn(id -> id.startsWith("org.kontor."))
                .isSubsetOf(bundles);
        assertThat(attributes(feature, "includes", "id")).isSubsetOf(features);
        assertThat(attributes(feature, "import", "feature")).isSubsetOf(features);
        assertThat(read(feature).getDocumentElement().getAttribute("id"))
                .isEqualTo(feature.getParent().getFileName().toString());
    }

    @Test
    void everyModuleIsInTheSuiteAndOnTheSite() throws Exception {
        Set<String> modules = new TreeSet<>();
        for (Path feature : features()) {
            // our modules are the features with bundles of ours in them
            if (attributes(feature, "plugin", "id").stream().anyMatch(id -> id.startsWith("org.kontor."))) {
                modules.add(read(feature).getDocumentElement().getAttribute("id"));
            }
        }
        Path releng = SourceTree.top().resolve("releng");

        assertThat(attributes(releng.resolve("products/kontor-suite.product"), "feature", "id"))
                .containsAll(modules);
        assertThat(attributes(releng.resolve("site/category.xml"), "feature", "id"))
                .containsAll(modules);
        modules.remove("org.kontor.platform.feature");
        assertThat(attributes(
                        SourceTree.top().resolve("features/org.kontor.suite.feature/feature.xml"), "includes", "id"))
                .containsAll(modules);
    }

    @Test
    void theTargetHoldsOneVersionOfEachArtifactAndNoneByAccident() throws Exception {
        Document target = read(SourceTree.top().resolve("target-platform/kontor.target"));
        List<String> artifacts = new ArrayList<>();
        NodeList dependencies = target.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            artifacts.add(content(dependency, "groupId") + ":" + content(dependency, "artifactId"));
            assertThat(content(dependency, "version"))
                    .as("one that is fixed; Prowide's begin with the release of SWIFT's standards")
                    .matches("(SRU)?\\d[\\w.-]*");
        }

        assertThat(artifacts).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(attributes(
                        SourceTree.top().resolve("target-platform/kontor.target"),
                        "location",
                        "includeDependencyDepth"))
                .containsOnly("none");
    }

    private static String content(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<String> attributes(Path file, String element, String attribute)
            throws ParserConfigurationException, SAXException, IOException {
        List<String> values = new ArrayList<>();
        NodeList elements = read(file).getElementsByTagName(element);
        for (int i = 0; i < elements.getLength(); i++) {
            String value = ((Element) elements.item(i)).getAttribute(attribute);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    private static Document read(Path file) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }
}
