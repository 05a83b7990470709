package org.kontor.workbench.internal.list;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Keeps how a user wants to see a list, and the views she named. */
final class ListStore {

    private static final String CURRENT = "current";
    private static final String VIEW = "view.";

    private final ListDefinition list;
    private final Preferences node;

    ListStore(long userId, ListDefinition list) {
        this.list = list;
        IEclipsePreferences root = InstanceScope.INSTANCE.getNode("org.kontor.workbench");
        node = root.node("users").node(Long.toString(userId)).node("lists").node(list.id());
    }

    ListSettings current() {
        return ListSettings.fromText(list, node.get(CURRENT, ""));
    }

    void keepCurrent(ListSettings settings) {
        node.put(CURRENT, settings.toText());
        flush();
    }

    List<String> names() {
        try {
            return Stream.of(node.keys())
                    .filter(k -> k.startsWith(VIEW))
                    .map(k -> k.substring(VIEW.length()))
                    .sorted()
                    .toList();
        } catch (BackingStoreException e) {
            ILog.of(ListStore.class).warn("The views could not be read", e);
            return List.of();
        }
    }

    ListSettings view(String name) {
        return ListSettings.fromText(list, node.get(VIEW + name, ""));
    }

    void keep(String name, ListSettings settings) {
        node.put(VIEW + name, settings.toText());
        flush();
    }

    void remove(String name) {
        node.remove(VIEW + name);
        flush();
    }

    private void flush() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(ListStore.class).warn("The view could not be kept", e);
        }
    }
}
