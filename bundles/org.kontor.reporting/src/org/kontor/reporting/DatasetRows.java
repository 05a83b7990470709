package org.kontor.reporting;

import java.util.Iterator;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.api.script.IUpdatableDataSetRow;
import org.eclipse.birt.report.engine.api.script.ScriptException;
import org.eclipse.birt.report.engine.api.script.eventadapter.ScriptedDataSetEventAdapter;
import org.eclipse.birt.report.engine.api.script.instance.IDataSetInstance;
import org.eclipse.birt.report.model.api.DataSetHandle;
import org.kontor.reporting.internal.ReportRows;

/**
 * Hands the rows of a {@link org.kontor.kernel.report.ReportDataset} to a scripted data set of a design. The design names
 * this class as event handler and the data set's id in the user property {@code dataset}; its result columns are those of
 * the data set that it wants, under the same names.
 */
public final class DatasetRows extends ScriptedDataSetEventAdapter {

    private static final String PROPERTY = "dataset";

    private ReportRows.Table table;
    private Iterator<Object[]> rows;
    private String[] names;
    private int[] indexes;

    @Override
    public void beforeOpen(IDataSetInstance set, IReportContext context) throws ScriptException {
        DataSetHandle design = context.getDesignHandle().findDataSet(set.getName());
        String id = design.getStringProperty(PROPERTY);
        table = ((ReportRows) context.getAppContext().get(ReportRows.CONTEXT_KEY)).table(id);
        rows = table.rows().iterator();
        names = null;
    }

    @Override
    public boolean fetch(IDataSetInstance set, IUpdatableDataSetRow row) throws ScriptException {
        if (names == null) {
            resolveColumns(set);
        }
        if (!rows.hasNext()) {
            return false;
        }
        Object[] values = rows.next();
        for (int i = 0; i < names.length; i++) {
            row.setColumnValue(names[i], values[indexes[i]]);
        }
        return true;
    }

    private void resolveColumns(IDataSetInstance set) throws ScriptException {
        int count = set.getColumnMetaData().getColumnCount();
        names = new String[count];
        indexes = new int[count];
        for (int i = 0; i < count; i++) {
            names[i] = set.getColumnMetaData().getColumnName(i + 1);
            indexes[i] = table.indexOf(names[i]);
            if (indexes[i] < 0) {
                throw new IllegalStateException("The design asks data set '" + set.getName() + "' for a column '"
                        + names[i] + "' that its rows do not have");
            }
        }
    }
}
