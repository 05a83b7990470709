package org.kontor.process.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.kontor.process.DocumentType;
import org.kontor.process.TransitionListener;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The document types of the installed modules and who takes part in their steps. They are made when first used and not
 * when they arrive, because most of them work with services that in turn need the workflow.
 */
@Component(service = DocumentTypes.class)
public final class DocumentTypes {

    private final Map<Object, Supplier<DocumentType>> types = new ConcurrentHashMap<>();
    private final Map<Object, Supplier<TransitionListener>> listeners = new ConcurrentHashMap<>();

    @Reference(
            service = DocumentType.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addType(ComponentServiceObjects<DocumentType> type) {
        types.put(type.getServiceReference(), once(type));
    }

    void removeType(ComponentServiceObjects<DocumentType> type) {
        types.remove(type.getServiceReference());
    }

    @Reference(
            service = TransitionListener.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addListener(ComponentServiceObjects<TransitionListener> listener) {
        listeners.put(listener.getServiceReference(), once(listener));
    }

    void removeListener(ComponentServiceObjects<TransitionListener> listener) {
        listeners.remove(listener.getServiceReference());
    }

    /** Takes a document type into use without OSGi. */
    public void use(DocumentType type) {
        types.put(type, () -> type);
    }

    /** Lets somebody take part without OSGi. */
    public void use(TransitionListener listener) {
        listeners.put(listener, () -> listener);
    }

    List<TransitionListener> listeners(String recordType) {
        return listeners.values().stream()
                .map(Supplier::get)
                .filter(l -> l.recordType().equals(recordType))
                .toList();
    }

    /** All of them. */
    public List<DocumentType> all() {
        return types.values().stream().map(Supplier::get).toList();
    }

    /** The type of that name, if its module is installed. */
    public Optional<DocumentType> find(String recordType) {
        return all().stream().filter(t -> t.recordType().equals(recordType)).findFirst();
    }

    DocumentType get(String recordType) {
        return find(recordType).orElseThrow(() -> new IllegalArgumentException("Not a document: " + recordType));
    }

    /** The service objects count how often a service was taken; once is enough for the time it is bound. */
    private static <T> Supplier<T> once(ComponentServiceObjects<T> objects) {
        return new Supplier<>() {
            private T service;

            @Override
            public synchronized T get() {
                if (service == null) {
                    service = objects.getService();
                }
                return service;
            }
        };
    }
}
