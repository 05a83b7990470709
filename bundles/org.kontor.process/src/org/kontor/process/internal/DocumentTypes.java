package org.kontor.process.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.process.DocumentType;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The document types of the installed modules. */
@Component(service = DocumentTypes.class)
public final class DocumentTypes {

    private final List<DocumentType> types = new CopyOnWriteArrayList<>();

    /** Takes a module's document type into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addType(DocumentType type) {
        types.add(type);
    }

    /** Takes it out of use. */
    public void removeType(DocumentType type) {
        types.remove(type);
    }

    Optional<DocumentType> find(String recordType) {
        return types.stream().filter(t -> t.recordType().equals(recordType)).findFirst();
    }

    DocumentType get(String recordType) {
        return find(recordType).orElseThrow(() -> new IllegalArgumentException("Not a document: " + recordType));
    }
}
