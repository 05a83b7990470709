package org.kontor.osgi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.tests.support.CleanLog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The suite as it is put together: every bundle is wired and every component of ours finds what it needs. */
@ExtendWith(CleanLog.class)
class SuiteTest {

    private static final BundleContext CONTEXT =
            FrameworkUtil.getBundle(SuiteTest.class).getBundleContext();

    @Test
    void everyBundleIsResolved() {
        List<String> unresolved = Arrays.stream(CONTEXT.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .map(Bundle::toString)
                .toList();

        assertThat(unresolved).isEmpty();
        assertThat(ours()).contains("org.kontor.kernel", "org.kontor.cli");
    }

    @Test
    void everyComponentOfOursIsSatisfied() {
        ServiceReference<ServiceComponentRuntime> reference =
                CONTEXT.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime components = CONTEXT.getService(reference);

        List<String> unsatisfied = components.getComponentDescriptionDTOs().stream()
                .filter(description -> description.bundle.symbolicName.startsWith("org.kontor."))
                .filter(description -> !satisfied(components, description))
                .map(description -> description.bundle.symbolicName + ": " + description.name)
                .toList();

        assertThat(unsatisfied).isEmpty();
    }

    @Test
    void everyBundleThatDeclaresComponentsHasThem() {
        ServiceReference<ServiceComponentRuntime> reference =
                CONTEXT.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime components = CONTEXT.getService(reference);

        List<String> silent = Arrays.stream(CONTEXT.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.kontor."))
                .filter(bundle -> bundle.getHeaders().get("Service-Component") != null)
                .filter(bundle -> components.getComponentDescriptionDTOs(bundle).isEmpty())
                .map(Bundle::getSymbolicName)
                .toList();

        assertThat(silent)
                .as("bundles whose components never appear: is Bundle-ActivationPolicy: lazy missing?")
                .isEmpty();
    }

    private static boolean satisfied(ServiceComponentRuntime components, ComponentDescriptionDTO description) {
        return components.getComponentConfigurationDTOs(description).stream()
                .anyMatch(configuration -> configuration.state == ComponentConfigurationDTO.SATISFIED
                        || configuration.state == ComponentConfigurationDTO.ACTIVE);
    }

    private static List<String> ours() {
        return Arrays.stream(CONTEXT.getBundles())
                .map(Bundle::getSymbolicName)
                .filter(name -> name.startsWith("org.kontor."))
                .toList();
    }
}
