package org.kontor.osgi.tests;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Our bundles and their components in the running framework. */
final class Components {

    private static final String OURS = "org.kontor.";

    private final BundleContext context =
            FrameworkUtil.getBundle(Components.class).getBundleContext();
    private final ServiceComponentRuntime runtime = service(ServiceComponentRuntime.class);

    List<Bundle> ours() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith(OURS))
                .toList();
    }

    Bundle bundle(String name) {
        return ours().stream()
                .filter(bundle -> bundle.getSymbolicName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    <S> S service(Class<S> type) {
        ServiceReference<S> reference = context.getServiceReference(type);
        if (reference == null) {
            throw new AssertionError("No service " + type.getName());
        }
        return context.getService(reference);
    }

    /** All services of a type. */
    <S> List<S> services(Class<S> type) {
        return serviceReferences(type).stream().map(context::getService).toList();
    }

    private <S> Collection<ServiceReference<S>> serviceReferences(Class<S> type) {
        try {
            return context.getServiceReferences(type, null);
        } catch (InvalidSyntaxException impossible) {
            throw new AssertionError("Without a filter there is no syntax", impossible);
        }
    }

    /** Components of ours that miss something, by bundle, each with the names of the references that find nothing. */
    Map<String, Set<String>> unsatisfied() {
        return unsatisfiedBut(Set.of());
    }

    /** {@link #unsatisfied()} without the components that miss nothing but services of these types. */
    Map<String, Set<String>> unsatisfiedBut(Set<String> services) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs()) {
            String bundle = component.bundle.symbolicName;
            if (bundle.startsWith(OURS) && !isSatisfied(component) && !missesOnly(component, services)) {
                found.computeIfAbsent(bundle, b -> new TreeSet<>()).add(component.name + missing(component));
            }
        }
        return found;
    }

    private boolean isSatisfied(ComponentDescriptionDTO component) {
        return runtime.getComponentConfigurationDTOs(component).stream()
                .anyMatch(c ->
                        c.state == ComponentConfigurationDTO.SATISFIED || c.state == ComponentConfigurationDTO.ACTIVE);
    }

    private boolean missesOnly(ComponentDescriptionDTO component, Set<String> services) {
        Set<String> tolerated = Arrays.stream(component.references)
                .filter(reference -> services.contains(reference.interfaceName))
                .map(reference -> reference.name)
                .collect(Collectors.toSet());
        List<String> missed = runtime.getComponentConfigurationDTOs(component).stream()
                .flatMap(c -> Arrays.stream(c.unsatisfiedReferences))
                .map(reference -> reference.name)
                .toList();
        return !missed.isEmpty() && tolerated.containsAll(missed);
    }

    private String missing(ComponentDescriptionDTO component) {
        return runtime.getComponentConfigurationDTOs(component).stream()
                .flatMap(c -> Arrays.stream(c.unsatisfiedReferences))
                .map(r -> r.name)
                .collect(Collectors.joining(", ", " (", ")"));
    }

    boolean hasNone(Bundle bundle) {
        return runtime.getComponentDescriptionDTOs(bundle).isEmpty();
    }

    /**
     * Components of these bundles that cannot be made although nothing is missing: their constructor or activation
     * fails. Making them is what asking for their service does.
     */
    Set<String> notMade(Collection<Bundle> bundles) {
        Set<String> failed = new TreeSet<>();
        for (Bundle bundle : bundles) {
            ServiceReference<?>[] references = bundle.getRegisteredServices();
            for (ServiceReference<?> reference : references == null ? new ServiceReference<?>[0] : references) {
                Object name = reference.getProperty("component.name");
                if (name != null && context.getService(reference) == null) {
                    failed.add(name.toString());
                }
            }
        }
        return failed;
    }

    /** The bundle and all of ours that use its packages, directly or through another. */
    Set<String> withDependants(Bundle bundle) {
        Set<String> found = new TreeSet<>(Set.of(bundle.getSymbolicName()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Bundle other : ours()) {
                if (!found.contains(other.getSymbolicName()) && uses(other, found)) {
                    grown |= found.add(other.getSymbolicName());
                }
            }
        }
        return found;
    }

    private static boolean uses(Bundle bundle, Set<String> providers) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            return false;
        }
        for (BundleWire wire : wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE)) {
            if (providers.contains(wire.getProvider().getSymbolicName())) {
                return true;
            }
        }
        return false;
    }
}
