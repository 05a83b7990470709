package org.kontor.persistence.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kontor.persistence.Identified;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.UtcInstant;
import org.kontor.persistence.Versioned;

/** Finds each entity through the bundle that contributed it. */
final class CompositeLoader extends ClassLoader {

    private final Map<String, ClassLoader> owners = new LinkedHashMap<>();

    CompositeLoader(List<PersistenceContribution> contributions) {
        super(CompositeLoader.class.getClassLoader());
        for (Class<?> own : List.of(Identified.class, Versioned.class, UtcInstant.class)) {
            owners.put(own.getName(), own.getClassLoader());
        }
        for (PersistenceContribution contribution : contributions) {
            ClassLoader loader = contribution.anchor().getClassLoader();
            contribution.entityClasses().forEach(name -> owners.put(name, loader));
        }
    }

    List<String> classNames() {
        return new ArrayList<>(owners.keySet());
    }

    /** EclipseLink silently leaves out a class that it does not find; a wrong name must not go unnoticed. */
    void requireAll() {
        for (Map.Entry<String, ClassLoader> owner : owners.entrySet()) {
            try {
                owner.getValue().loadClass(owner.getKey());
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException("Contributed entity not found: " + owner.getKey(), missing);
            }
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ClassLoader owner = owners.get(name);
        if (owner != null) {
            return owner.loadClass(name);
        }
        for (ClassLoader loader : distinctOwners()) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException notThere) {
                continue;
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected URL findResource(String name) {
        return distinctOwners().stream()
                .map(loader -> loader.getResource(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<ClassLoader> distinctOwners() {
        return owners.values().stream().distinct().toList();
    }
}
