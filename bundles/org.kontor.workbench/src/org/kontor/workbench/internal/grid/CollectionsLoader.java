package org.kontor.workbench.internal.grid;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import org.eclipse.collections.impl.utility.Iterate;

/**
 * Lets Eclipse Collections, which grids are built on, find its own implementation. It looks for it through the thread's
 * context class loader, which in OSGi does not see that bundle.
 */
public final class CollectionsLoader extends ClassLoader {

    private final ClassLoader implementation = Iterate.class.getClassLoader();

    private CollectionsLoader(ClassLoader before) {
        super(before);
    }

    /** Makes the present thread, the one of the user interface, find it from now on. */
    public static void install() {
        Thread thread = Thread.currentThread();
        thread.setContextClassLoader(new CollectionsLoader(thread.getContextClassLoader()));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith("org.eclipse.collections.impl.")) {
            return implementation.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return name.startsWith("META-INF/services/org.eclipse.collections.")
                ? implementation.getResources(name)
                : super.findResources(name);
    }
}
