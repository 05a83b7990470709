package org.kontor.persistence.internal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.ChangeListener;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the change listeners of all bundles. */
@Component(service = Listeners.class)
public final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addListener(ChangeListener listener) {
        listeners.add(listener);
    }

    void removeListener(ChangeListener listener) {
        listeners.remove(listener);
    }

    void tell(Set<RecordRef> records) {
        for (ChangeListener listener : listeners) {
            try {
                listener.recordsChanged(records);
            } catch (RuntimeException failure) {
                LOG.error("A change listener failed; the change itself is stored", failure);
            }
        }
    }
}
