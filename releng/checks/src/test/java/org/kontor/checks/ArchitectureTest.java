package org.kontor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the building: who may know whom. */
class ArchitectureTest {

    private static final Set<String> WIDGETS = Set.of(
            "org.eclipse.swt",
            "org.eclipse.jface",
            "org.eclipse.ui",
            "org.eclipse.nebula",
            "org.eclipse.e4.ui",
            "org.eclipse.swtchart");

    /** From the bottom up. A bundle may know those of a smaller number, and none of its own or a greater one. */
    private static final Map<String, Integer> LEVEL = Map.ofEntries(
            Map.entry("kernel", 0),
            Map.entry("fonts", 0),
            Map.entry("cli", 1),
            Map.entry("persistence", 2),
            Map.entry("persistence.derby", 3),
            Map.entry("persistence.postgresql", 3),
            Map.entry("identity", 4),
            Map.entry("process", 5),
            Map.entry("reporting", 6),
            Map.entry("catalog", 7),
            Map.entry("customers", 7),
            Map.entry("orders", 8),
            Map.entry("contracts", 9),
            Map.entry("inventory", 9),
            Map.entry("finance", 9),
            Map.entry("aftersales", 10),
            Map.entry("performance", 10),
            Map.entry("einvoice", 10),
            Map.entry("einvoice.annotations", 0),
            Map.entry("exchange", 6),
            Map.entry("mail", 6),
            Map.entry("server", 6),
            Map.entry("sample", 11),
            Map.entry("bench", 12),
            Map.entry("nl.cheatsheets", 0),
            Map.entry("nl.dialogs", 0),
            Map.entry("nl.jface", 0),
            Map.entry("nl.p2", 0),
            Map.entry("nl.p2.sdk", 0),
            Map.entry("nl.renderers", 0),
            Map.entry("nl.workbench", 0),
            Map.entry("workbench", 20));

    private static final Pattern OURS = Pattern.compile("org\\.kontor\\.[a-z.]+");

    static Stream<SourceBundle> bundles() {
        return SourceTree.bundles().stream();
    }

    static Stream<SourceBundle> domainBundles() {
        return bundles().filter(bundle -> !bundle.isUi());
    }

    static Stream<SourceBundle> uiBundles() {
        return bundles().filter(SourceBundle::isUi);
    }

    @Test
    void thereAreBundlesToCheck() {
        assertThat(bundles().map(SourceBundle::name)).contains("org.kontor.kernel", "org.kontor.cli");
    }

    @ParameterizedTest
    @MethodSource("domainBundles")
    void aDomainBundleKnowsNoWidgets(SourceBundle bundle) {
        List<String> found = new ArrayList<>();
        bundle.sources().forEach(source -> bundle.imports(source).stream()
                .filter(name -> WIDGETS.stream().anyMatch(widget -> isIn(name, widget)))
                .forEach(name -> found.add(source.getFileName() + " imports " + name)));
        Stream.concat(bundle.names("Import-Package").stream(), bundle.names("Require-Bundle").stream())
                .filter(name -> WIDGETS.stream().anyMatch(widget -> isIn(name, widget)))
                .forEach(name -> found.add("manifest: " + name));

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nobodyUsesTheInternalsOfAnother(SourceBundle bundle) {
        List<String> found = new ArrayList<>();
        bundle.sources().forEach(source -> bundle.imports(source).stream()
                .filter(name -> name.startsWith("org.kontor.") && name.contains(".internal."))
                .filter(name -> !name.startsWith(bundle.name() + ".internal."))
                .filter(name -> !ownerOf(name).equals(Optional.of(bundle.name())))
                .forEach(name -> found.add(source.getFileName() + " imports " + name)));
        bundle.names("Export-Package").stream()
                .filter(name -> name.contains(".internal"))
                // tests of screens run in OSGi and are let in by name
                .filter(name -> !bundle.clause("Export-Package", name)
                        .orElse("")
                        .matches(".*x-friends:=\"?org\\.kontor\\.[a-z.]*tests\"?"))
                // the bundle's own tests are its friends
                .filter(name -> bundle.clause("Export-Package", name)
                        .filter(clause -> clause.endsWith("x-friends:=\"" + bundle.name() + ".tests\""))
                        .isEmpty())
                .forEach(name -> found.add("exports " + name));

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void dependenciesPointDownwards(SourceBundle bundle) {
        Set<String> wrong = new TreeSet<>();
        for (String other : uses(bundle)) {
            if (!other.equals(bundle.name()) && !allowed(bundle, other.replaceFirst("^org\\.kontor\\.", ""))) {
                wrong.add(other);
            }
        }

        assertThat(wrong).as("%s must not know", bundle).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("uiBundles")
    void aScreenHasNoDoorToTheDatabase(SourceBundle bundle) {
        List<String> found = new ArrayList<>();
        bundle.sources().forEach(source -> bundle.imports(source).stream()
                .filter(name -> isIn(name, "jakarta.persistence")
                        || isIn(name, "org.eclipse.persistence")
                        || isIn(name, "java.sql")
                        || isIn(name, "javax.sql"))
                .forEach(name -> found.add(source.getFileName() + " imports " + name)));

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nobodyAsksTheDriverManager(SourceBundle bundle) {
        assertThat(bundle.sources())
                .filteredOn(source -> SourceTree.text(source).contains("DriverManager."))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleWithComponentsLetsThemAppear(SourceBundle bundle) {
        boolean components = bundle.sources().stream().anyMatch(source -> bundle.imports(source)
                .contains("org.osgi.service.component.annotations.Component"));
        if (components) {
            assertThat(bundle.header("Bundle-ActivationPolicy"))
                    .as("Bundle-ActivationPolicy")
                    .contains("lazy");
            assertThat(bundle.clause("Import-Package", "org.osgi.service.component.annotations"))
                    .as("import of the annotations, needed only to compile")
                    .hasValueSatisfying(clause -> assertThat(clause).contains("resolution:=optional"));
            assertThat(bundle.buildProperties().getProperty("bin.includes"))
                    .as("bin.includes")
                    .contains("OSGI-INF/");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void packagesRepeatTheNameOfTheBundle(SourceBundle bundle) {
        assertThat(bundle.sources()).allSatisfy(source -> assertThat(bundle.folder()
                        .resolve("src")
                        .relativize(source)
                        .toString()
                        .replace('/', '.')
                        .replace('\\', '.'))
                .startsWith(bundle.name() + "."));
    }

    /** The bundles of ours that a bundle knows by its manifest or its sources. */
    private static Set<String> uses(SourceBundle bundle) {
        Set<String> names = new TreeSet<>();
        Stream<String> fromManifest =
                Stream.concat(bundle.names("Import-Package").stream(), bundle.names("Require-Bundle").stream());
        Stream<String> fromSources = bundle.sources().stream().flatMap(source -> bundle.imports(source).stream());
        Stream.concat(fromManifest, fromSources)
                .map(OURS::matcher)
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .map(ArchitectureTest::ownerOf)
                .flatMap(Optional::stream)
                .forEach(names::add);
        return names;
    }

    /** The bundle that a package, class or bundle name belongs to: the one with the longest matching name. */
    private static Optional<String> ownerOf(String name) {
        return bundles()
                .map(SourceBundle::name)
                .filter(bundle -> name.equals(bundle) || name.startsWith(bundle + "."))
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    private static boolean allowed(SourceBundle bundle, String other) {
        String name = bundle.shortName();
        if (!LEVEL.containsKey(moduleOf(name))) {
            // a third party stands on top of everything, but not on somebody's internals
            return true;
        }
        if (other.endsWith(".ui")) {
            return false;
        }
        if (bundle.isUi()) {
            if (name.equals("workbench")) {
                return LEVEL.getOrDefault(other, 100) < LEVEL.get("reporting") || other.equals("exchange");
            }
            return other.equals("workbench")
                    || other.equals("exchange")
                    || LEVEL.getOrDefault(other, 100) <= LEVEL.get(moduleOf(name));
        }
        return LEVEL.getOrDefault(other, 100) < LEVEL.get(name);
    }

    private static String moduleOf(String name) {
        return name.replaceFirst("\\.ui$", "");
    }

    private static boolean isIn(String name, String packageName) {
        return name.equals(packageName) || name.startsWith(packageName + ".");
    }

    @Test
    void everyModuleHasItsLevel() {
        Set<String> unknown = SourceTree.shippedBundles().stream()
                .map(SourceBundle::shortName)
                .map(ArchitectureTest::moduleOf)
                .filter(name -> !LEVEL.containsKey(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unknown)
                .as("modules without a place in the table of levels above")
                .isEmpty();
    }
}
