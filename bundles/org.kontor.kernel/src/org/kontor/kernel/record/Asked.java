package org.kontor.kernel.record;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** A list that is what its source says at the moment. */
final class Asked<E> extends AbstractList<E> {

    private final Supplier<List<E>> source;

    Asked(Supplier<List<E>> source) {
        this.source = source;
    }

    @Override
    public E get(int index) {
        return source.get().get(index);
    }

    @Override
    public int size() {
        return source.get().size();
    }
}
