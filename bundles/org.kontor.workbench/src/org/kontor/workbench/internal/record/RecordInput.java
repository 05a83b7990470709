package org.kontor.workbench.internal.record;

import java.util.Optional;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kontor.kernel.record.RecordRef;

/** Which record an editor shows: a stored one, or a draft that was never stored. */
public final class RecordInput extends PlatformObject implements IEditorInput {

    private final String type;
    private final Optional<Object> draft;
    private Optional<Long> id;

    private RecordInput(String type, Optional<Long> id, Optional<Object> draft) {
        this.type = type;
        this.id = id;
        this.draft = draft;
    }

    /** A stored record. */
    public static RecordInput of(RecordRef record) {
        return new RecordInput(record.type(), Optional.of(record.id()), Optional.empty());
    }

    /** A new record, blank or filled beforehand. */
    public static RecordInput draft(String type, Optional<Object> draft) {
        return new RecordInput(type, Optional.empty(), draft);
    }

    /** The record's type. */
    public String type() {
        return type;
    }

    /** The record, once it is stored. */
    public Optional<RecordRef> record() {
        return id.map(i -> new RecordRef(type, i));
    }

    /** What a new record begins with. */
    public Optional<Object> draft() {
        return draft;
    }

    /** Whether this is a new record of that type that began empty and was never stored. */
    public boolean isBlank(String recordType) {
        return id.isEmpty() && draft.isEmpty() && type.equals(recordType);
    }

    /** A new record was stored and has an id from now on. */
    void stored(long storedId) {
        id = Optional.of(storedId);
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public String getName() {
        return type;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return "";
    }

    /** Two editors of new records are always two; a stored record has one. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof RecordInput input
                        && id.isPresent()
                        && input.record().equals(record());
    }

    /** Of the type only, because a draft gets its id later. */
    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
