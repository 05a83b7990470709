package org.kontor.reporting.tests;

import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import org.kontor.reporting.ReportService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** The running report service, with services of the test in front of the modules' own. */
final class Services implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 20_000;

    private final BundleContext context =
            FrameworkUtil.getBundle(Services.class).getBundleContext();
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final ServiceTracker<ReportService, ReportService> tracker =
            new ServiceTracker<>(context, ReportService.class, null);

    ReportService reports() throws InterruptedException {
        tracker.open();
        return tracker.waitForService(PATIENCE_MILLIS);
    }

    <T> ServiceRegistration<T> offer(Class<T> type, T service) {
        Dictionary<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, 100);
        ServiceRegistration<T> registration = context.registerService(type, service, first);
        registrations.add(registration);
        return registration;
    }

    void withdraw(ServiceRegistration<?> registration) {
        registrations.remove(registration);
        registration.unregister();
    }

    @Override
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
        tracker.close();
    }
}
