package org.kontor.workbench.internal.list;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.kontor.kernel.text.TextSource;

/** The line of totals below a list. */
final class ListTotals implements IDataProvider {

    private static final TextSource TEXTS = TextSource.beside(ListTotals.class);

    private final ListModel model;
    private final CellText text;
    private final IntPredicate isFirst;

    /**
     * The totals of a model.
     *
     * @param isFirst whether a column is the leftmost one, where the word for it stands
     */
    ListTotals(ListModel model, CellText text, IntPredicate isFirst) {
        this.model = model;
        this.text = text;
        this.isFirst = isFirst;
    }

    @Override
    public Object getDataValue(int column, int row) {
        BigDecimal total = model.totals().get(text.columns().get(column).id());
        if (total != null) {
            return text.show(column, total);
        }
        return isFirst.test(column) ? TEXTS.get("total") : "";
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getColumnCount() {
        return text.columns().size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
