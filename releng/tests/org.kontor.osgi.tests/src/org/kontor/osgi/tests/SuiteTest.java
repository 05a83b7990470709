package org.kontor.osgi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.tests.support.CleanLog;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The suite as it is put together: every bundle is wired and every component of ours finds what it needs. */
@ExtendWith(CleanLog.class)
class SuiteTest {

    private final Components components = new Components();

    @Test
    void everyBundleIsResolved() {
        List<String> unresolved = Arrays.stream(FrameworkUtil.getBundle(SuiteTest.class)
                        .getBundleContext()
                        .getBundles())
                .filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .map(Bundle::toString)
                .toList();

        assertThat(unresolved).isEmpty();
        assertThat(components.ours())
                .extracting(Bundle::getSymbolicName)
                .contains("org.kontor.kernel", "org.kontor.cli");
    }

    @Test
    void everyComponentOfOursIsSatisfied() {
        assertThat(components.unsatisfied()).isEmpty();
    }

    @Test
    void everyBundleThatDeclaresComponentsHasThem() {
        List<String> silent = components.ours().stream()
                .filter(bundle -> bundle.getHeaders().get("Service-Component") != null)
                .filter(components::hasNone)
                .map(Bundle::getSymbolicName)
                .toList();

        assertThat(silent)
                .as("bundles whose components never appear: is Bundle-ActivationPolicy: lazy missing?")
                .isEmpty();
    }
}
