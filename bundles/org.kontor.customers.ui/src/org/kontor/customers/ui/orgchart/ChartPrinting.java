package org.kontor.customers.ui.orgchart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.kontor.customers.orgchart.ChartLayout.Plan;

/** Prints an organisation chart on one sheet, lying where the chart is wide. */
final class ChartPrinting {

    private static final float MARGIN_INCHES = 0.5f;
    private static final float DOTS_PER_INCH = 96;

    private ChartPrinting() {}

    /** Asks for a printer, then prints. */
    static void ask(Shell shell, String title, Plan plan, ChartPainter painter) {
        PrintDialog dialog = new PrintDialog(shell);
        PrinterData wanted = new PrinterData();
        wanted.orientation = plan.width() > plan.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        dialog.setPrinterData(wanted);
        PrinterData chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Printer printer = new Printer(chosen);
        try {
            if (printer.startJob(title)) {
                page(printer, plan, painter);
                printer.endJob();
            }
        } finally {
            printer.dispose();
        }
    }

    private static void page(Printer printer, Plan plan, ChartPainter painter) {
        printer.startPage();
        GC gc = new GC(printer);
        Transform transform = new Transform(printer);
        try {
            float margin = MARGIN_INCHES * printer.getDPI().x;
            float scale = scale(printer.getClientArea(), margin, printer.getDPI().x / DOTS_PER_INCH, plan);
            transform.translate(margin, margin);
            transform.scale(scale, scale);
            gc.setAntialias(SWT.ON);
            gc.setTransform(transform);
            painter.print(gc, plan);
            gc.setTransform(null);
        } finally {
            transform.dispose();
            gc.dispose();
            printer.endPage();
        }
    }

    /** As large as it fits, never larger than on a screen. */
    static float scale(Rectangle sheet, float margin, float fullSize, Plan plan) {
        float width = (sheet.width - 2 * margin) / Math.max(1, plan.width());
        float height = (sheet.height - 2 * margin) / Math.max(1, plan.height());
        return Math.min(fullSize, Math.min(width, height));
    }
}
