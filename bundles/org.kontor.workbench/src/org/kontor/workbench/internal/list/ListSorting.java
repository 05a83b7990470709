package org.kontor.workbench.internal.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.kontor.persistence.list.ListSort;

/** The sort keys that the user set by the headings; the sorting itself happens in the database. */
final class ListSorting implements ISortModel {

    private final CellText text;
    private final Runnable changed;
    private List<ListSort> keys = new ArrayList<>();

    ListSorting(CellText text, Runnable changed) {
        this.text = text;
        this.changed = changed;
    }

    List<ListSort> keys() {
        return List.copyOf(keys);
    }

    /** Sets the keys without telling anybody. */
    void restore(List<ListSort> kept) {
        keys = new ArrayList<>(kept);
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return keys.stream().map(k -> text.index(k.column())).toList();
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return getSortOrder(column) >= 0;
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        int order = getSortOrder(column);
        if (order < 0) {
            return SortDirectionEnum.NONE;
        }
        return keys.get(order).ascending() ? SortDirectionEnum.ASC : SortDirectionEnum.DESC;
    }

    @Override
    public int getSortOrder(int column) {
        return getSortedColumnIndexes().indexOf(column);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return Comparator.naturalOrder();
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        String id = text.columns().get(column).id();
        List<ListSort> next = accumulate ? new ArrayList<>(keys) : new ArrayList<>();
        next.removeIf(k -> k.column().equals(id));
        if (direction != SortDirectionEnum.NONE) {
            next.add(new ListSort(id, direction == SortDirectionEnum.ASC));
        }
        keys = next;
        changed.run();
    }

    @Override
    public void clear() {
        keys = new ArrayList<>();
        changed.run();
    }
}
