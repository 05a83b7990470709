package org.kontor.persistence.internal;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.changesets.AggregateChangeRecord;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;
import org.kontor.persistence.Versioned;
import org.kontor.persistence.internal.PendingChanges.Place;

/**
 * Stamps every record that is written with time and actor, and notes for the change log what changed in it, field by
 * field. EclipseLink makes one of these per session and calls it for the entities of all bundles, so no module can
 * forget to log.
 */
public final class ChangeRecorder extends SessionEventAdapter {

    private static final Set<String> NOT_LOGGED = Set.of("id", "version", "createdAt", "changedAt", "changedBy");

    @Override
    public void preLogin(SessionEvent event) {
        for (ClassDescriptor descriptor :
                event.getSession().getProject().getDescriptors().values()) {
            descriptor.getEventManager().addListener(new Writes());
        }
    }

    private static final class Writes extends DescriptorEventAdapter {

        @Override
        public void prePersist(DescriptorEvent event) {
            if (event.getSource() instanceof Versioned record) {
                PendingChanges pending = pending(event);
                record.touch(pending.now(), pending.actorName());
            }
        }

        @Override
        public void aboutToUpdate(DescriptorEvent event) {
            if (event.getSource() instanceof Versioned) {
                PendingChanges pending = pending(event);
                event.updateAttributeWithObject("changedAt", pending.now());
                event.updateAttributeWithObject("changedBy", pending.actorName());
            }
        }

        @Override
        public void postInsert(DescriptorEvent event) {
            if (event.getSource() instanceof Identified record) {
                PendingChanges pending = pending(event);
                if (isLogged(event)) {
                    pending.inserted(entityName(event), placeOf(event, record), summary(event));
                }
                pending.search().entered(entityName(event), record.getId(), record);
            }
        }

        @Override
        public void postUpdate(DescriptorEvent event) {
            if (!(event.getSource() instanceof Identified record)
                    || !(event.getQuery() instanceof WriteObjectQuery query)
                    || query.getObjectChangeSet() == null) {
                return;
            }
            if (isLogged(event)) {
                log(event, placeOf(event, record), query.getObjectChangeSet());
            }
            Set<String> changed = new HashSet<>(query.getObjectChangeSet().getChangedAttributeNames());
            pending(event).search().changed(entityName(event), record.getId(), record, changed);
        }

        private static void log(DescriptorEvent event, Place place, ObjectChangeSet changes) {
            for (ChangeRecord change : changes.getChanges()) {
                if (MarkedFields.DERIVED.have(event.getSource().getClass(), change.getAttribute())) {
                    continue;
                }
                if (change instanceof AggregateChangeRecord embedded && embedded.getChangedObject() != null) {
                    log(event, place, embedded.getChangedObject());
                } else if (!NOT_LOGGED.contains(change.getAttribute())
                        && change instanceof DirectToFieldChangeRecord field) {
                    Object before = field.getOldValue();
                    Object after = field.getNewValue();
                    if (!Objects.equals(before, after)) {
                        String attribute = change.getAttribute();
                        boolean secret =
                                MarkedFields.SECRET.have(event.getSource().getClass(), attribute);
                        pending(event)
                                .updated(
                                        entityName(event),
                                        place,
                                        attribute,
                                        secret ? null : before,
                                        secret ? null : after);
                    }
                }
            }
        }

        @Override
        public void postDelete(DescriptorEvent event) {
            if (event.getSource() instanceof Identified record && isLogged(event)) {
                pending(event).deleted(entityName(event), placeOf(event, record), summary(event));
            }
        }

        private static boolean isLogged(DescriptorEvent event) {
            return !event.getSource().getClass().isAnnotationPresent(Derived.class);
        }

        /** What happens to a line belongs to the history of its document. */
        private static Place placeOf(DescriptorEvent event, Identified record) {
            if (!(record instanceof Versioned)) {
                for (DatabaseMapping mapping : event.getDescriptor().getMappings()) {
                    if (mapping.isManyToOneMapping()
                            && mapping.getRealAttributeValueFromObject(record, event.getSession())
                                    instanceof Versioned document) {
                        return new Place(document.getId(), Optional.of(record.getId()));
                    }
                }
            }
            return new Place(record.getId(), Optional.empty());
        }

        private static PendingChanges pending(DescriptorEvent event) {
            return PendingChanges.of(event.getSession());
        }

        private static String entityName(DescriptorEvent event) {
            return event.getDescriptor().getAlias();
        }

        /** The record's own fields in one line, enough to read in the log what was entered or removed. */
        private static String summary(DescriptorEvent event) {
            StringBuilder text = new StringBuilder();
            summarise(event.getDescriptor(), event.getSource(), text);
            return text.toString();
        }

        private static void summarise(ClassDescriptor descriptor, Object source, StringBuilder text) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                Object value = NOT_LOGGED.contains(mapping.getAttributeName())
                                || MarkedFields.SECRET.have(source.getClass(), mapping.getAttributeName())
                        ? null
                        : mapping.getAttributeValueFromObject(source);
                if (value != null && mapping.isAggregateObjectMapping()) {
                    summarise(mapping.getReferenceDescriptor(), value, text);
                } else if (value != null && mapping.isDirectToFieldMapping()) {
                    text.append(text.isEmpty() ? "" : ", ")
                            .append(mapping.getAttributeName())
                            .append('=')
                            .append(value);
                }
            }
        }
    }
}
