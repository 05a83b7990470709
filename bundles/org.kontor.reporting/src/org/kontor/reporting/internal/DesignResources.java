package org.kontor.reporting.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;

/**
 * Finds what a design names: message files and pictures beside the design, wherever its bundle lies, and the shared
 * library {@code kontor.rptlibrary} with its own message file in this bundle.
 */
final class DesignResources implements IResourceLocator {

    private final URL design;

    DesignResources(URL design) {
        this.design = design;
    }

    @Override
    public URL findResource(ModuleHandle module, String name, int type) {
        return beside(design, name)
                .or(() ->
                        Optional.ofNullable(DesignResources.class.getResource("/org/kontor/reporting/design/" + name)))
                .orElse(null);
    }

    @Override
    public URL findResource(ModuleHandle module, String name, int type, Map context) {
        return findResource(module, name, type);
    }

    private static Optional<URL> beside(URL design, String name) {
        try {
            URL candidate = new URL(design, name);
            return exists(candidate) ? Optional.of(candidate) : Optional.empty();
        } catch (MalformedURLException notRelative) {
            return Optional.empty();
        }
    }

    /** A bundle's URL can only be asked by opening it. */
    private static boolean exists(URL candidate) {
        try (InputStream content = candidate.openStream()) {
            return content != null;
        } catch (IOException missing) {
            return false;
        }
    }
}
