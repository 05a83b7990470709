package org.kontor.workbench.internal.grid;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import org.eclipse.collections.impl.utility.Iterate;

/**
 * Lets Eclipse Collections, which grids are built on, find its own implementation. It looks for it through the thread's
 * context class loader, which in OSGi does not see that bundle. Each factory looks once, when its class is initialised,
 * and never paints a grid if it finds nothing then; so those that grids use are initialised here, before somebody else
 * sets another context class loader.
 */
public final class CollectionsLoader extends ClassLoader {

    private static final String API = "org.eclipse.collections.api.factory.";
    private static final List<String> FACTORIES = List.of(
            "Sets",
            "Maps",
            "Lists",
            "Bags",
            "BiMaps",
            "primitive.IntSets",
            "primitive.IntLists",
            "primitive.IntIntMaps",
            "primitive.IntObjectMaps",
            "primitive.IntBooleanMaps",
            "primitive.IntDoubleMaps",
            "primitive.ObjectIntMaps");

    private final ClassLoader implementation = Iterate.class.getClassLoader();

    private CollectionsLoader(ClassLoader before) {
        super(before);
    }

    /** Makes the present thread, the one of the user interface, find it from now on. */
    public static void install() {
        Thread thread = Thread.currentThread();
        CollectionsLoader loader = new CollectionsLoader(thread.getContextClassLoader());
        thread.setContextClassLoader(loader);
        FACTORIES.forEach(loader::initialise);
    }

    private void initialise(String factory) {
        try {
            Class.forName(API + factory, true, implementation);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Eclipse Collections is another one than grids were built on", e);
        }
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
