package org.kontor.exchange.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.kontor.exchange.ImportReport;
import org.kontor.exchange.ImportTarget;

/** Tells what an import has done, and leads to the rows that it refused. */
final class ImportResult {

    private final Shell shell;
    private final ImportReport report;
    private final ImportTarget target;

    ImportResult(Shell shell, ImportReport report, ImportTarget target) {
        this.shell = shell;
        this.report = report;
        this.target = target;
    }

    void open() {
        List<String> buttons = new ArrayList<>(List.of(ScreenText.get("result.close")));
        report.refusedFile().ifPresent(file -> buttons.add(ScreenText.get("result.refused")));
        int kind = report.refusedRows() > 0 || report.isCancelled() ? MessageDialog.WARNING : MessageDialog.INFORMATION;
        int pressed = MessageDialog.open(
                kind, shell, ScreenText.get("result.title"), words(), 0, buttons.toArray(String[]::new));
        if (pressed == 1) {
            report.refusedFile().ifPresent(file -> Program.launch(file.toString()));
        }
    }

    private String words() {
        StringBuilder words = new StringBuilder(ScreenText.get(
                report.isCancelled() ? "result.cancelled" : "result.done",
                target.label(),
                count(report.added()),
                count(report.updated()),
                count(report.present())));
        if (report.refusedRows() > 0) {
            words.append("\n\n").append(ScreenText.get("result.refusedRows", report.refusedRows()));
            report.refusedFile().ifPresent(file -> words.append('\n').append(file));
        }
        return words.toString();
    }

    private static int count(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
