package org.kontor.reporting.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.reporting.ReportFormat;
import org.kontor.reporting.ReportRequest;
import org.kontor.reporting.ReportService;

/** One report on screen: what it is asked over, the page, and the ways out of it. Plain SWT. */
final class ReportPane {

    private final ReportService reports;
    private final Actor actor;
    private final ReportDesign design;
    private final Clock clock;
    private final Composite body;
    private final Optional<ParameterForm> form;
    private final ReportPage page;
    private final Link message;
    private final Path folder;
    private Optional<ReportJob> running = Optional.empty();
    private Runnable messageAction = () -> {};

    /**
     * A report that is not yet made.
     *
     * @param values what its fields hold at first, by parameter; others hold their standard value
     */
    ReportPane(
            Composite parent,
            ReportService reports,
            Actor actor,
            ReportDesign design,
            Map<String, String> values,
            Clock clock) {
        this.clock = clock;
        this.reports = reports;
        this.actor = actor;
        this.design = design;
        folder = temporaryFolder();
        body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        Composite head = createHead();
        List<ReportParameter> parameters = reports.parameters(actor, design.id()).stream()
                .map(parameter -> parameter.startingWith(values.get(parameter.id())))
                .toList();
        form = parameters.isEmpty()
                ? Optional.empty()
                : Optional.of(new ParameterForm(head, parameters, clock, this::offers, this::refresh));
        createTools(head, parameters.isEmpty());
        page = new ReportPage(body);
        message = new Link(body, SWT.NONE);
        message.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        message.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> messageAction.run()));
        hideMessage();
        body.addDisposeListener(e -> {
            running.ifPresent(ReportJob::cancel);
            deleteFolder();
        });
    }

    void setFocus() {
        page.setFocus();
    }

    /** Makes the report anew over the parameters as they are entered. */
    void refresh() {
        hideMessage();
        request(ReportFormat.HTML)
                .ifPresent(request -> start(request, folder.resolve("report.html"), outcome -> {
                    switch (outcome) {
                        case ReportJob.Outcome.Made made -> page.show(made.file());
                        case ReportJob.Outcome.Stopped stopped -> again(ScreenText.get("viewer.stopped"));
                        case ReportJob.Outcome.Refused refused -> again(refused.reason());
                    }
                }));
        running.ifPresent(job -> page.busy(ScreenText.get("viewer.making"), job::cancel));
    }

    /** Prints the page; without browser component as PDF through the user's own program. */
    void print() {
        if (!page.print()) {
            write(ReportFormat.PDF, folder.resolve(design.id() + ".pdf"), this::openFile);
        }
    }

    private void offers(String parameter, Consumer<List<String>> show) {
        Job job = Job.createSystem(design.label().toString(), (ICoreRunnable)
                monitor -> inUi(reports.offers(actor, design.id(), parameter), show));
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private void inUi(List<String> values, Consumer<List<String>> show) {
        if (!body.isDisposed()) {
            body.getDisplay().asyncExec(() -> {
                if (!body.isDisposed()) {
                    show.accept(values);
                }
            });
        }
    }

    private Composite createHead() {
        Composite head = new Composite(body, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        head.setLayout(layout);
        return head;
    }

    private void createTools(Composite head, boolean alone) {
        ToolBar tools = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
        tools.setLayoutData(new GridData(SWT.END, SWT.CENTER, alone, false, alone ? 2 : 1, 1));
        item(tools, SWT.PUSH, "viewer.refresh", item -> refresh());
        new ToolItem(tools, SWT.SEPARATOR);
        item(tools, SWT.DROP_DOWN, "viewer.export", this::showExports);
        new ToolItem(tools, SWT.SEPARATOR);
        item(tools, SWT.PUSH, "viewer.print", item -> print());
    }

    private static void item(ToolBar tools, int style, String key, Consumer<ToolItem> pressed) {
        ToolItem item = new ToolItem(tools, style);
        item.setText(ScreenText.get(key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.accept(item)));
    }

    private void showExports(ToolItem item) {
        Menu menu = new Menu(item.getParent());
        for (ReportFormat format :
                List.of(ReportFormat.PDF, ReportFormat.XLSX, ReportFormat.DOCX, ReportFormat.HTML, ReportFormat.CSV)) {
            MenuItem choice = new MenuItem(menu, SWT.PUSH);
            choice.setText(ScreenText.get("viewer.export." + format));
            choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> export(format)));
        }
        Rectangle bounds = item.getBounds();
        menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        // after the chosen item has been told
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void export(ReportFormat format) {
        FileDialog dialog = new FileDialog(body.getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFileName(design.label() + " " + LocalDate.now(clock) + "." + format.extension());
        dialog.setFilterExtensions(new String[] {"*." + format.extension()});
        Optional.ofNullable(dialog.open())
                .ifPresent(name -> write(
                        format,
                        Path.of(name),
                        file -> say(
                                ScreenText.get(
                                        "viewer.exported", file.getFileName().toString()),
                                ScreenText.get("viewer.openFile"),
                                () -> openFile(file))));
    }

    private void write(ReportFormat format, Path file, Consumer<Path> whenMade) {
        request(format).ifPresent(request -> {
            ReportJob job = job(request, file, outcome -> {
                switch (outcome) {
                    case ReportJob.Outcome.Made made -> whenMade.accept(made.file());
                    case ReportJob.Outcome.Stopped stopped -> hideMessage();
                    case ReportJob.Outcome.Refused refused -> say(refused.reason(), "", () -> {});
                }
            });
            say(
                    ScreenText.get("viewer.exporting", file.getFileName().toString()),
                    ScreenText.get("viewer.cancel"),
                    job::cancel);
            job.schedule();
        });
    }

    private Optional<ReportRequest> request(ReportFormat format) {
        try {
            Map<String, Object> values = form.map(ParameterForm::values).orElse(Map.of());
            return Optional.of(new ReportRequest(design.id(), values, Locale.getDefault(), format, true));
        } catch (ProblemException unreadable) {
            say(unreadable.getLocalizedMessage(), "", () -> {});
            return Optional.empty();
        }
    }

    /** Only the newest run is shown; one that is still under way is stopped. */
    private void start(ReportRequest request, Path file, Consumer<ReportJob.Outcome> end) {
        running.ifPresent(ReportJob::cancel);
        ReportJob[] self = new ReportJob[1];
        self[0] = job(request, file, outcome -> {
            if (running.filter(job -> job == self[0]).isPresent()) {
                running = Optional.empty();
                end.accept(outcome);
            }
        });
        running = Optional.of(self[0]);
        self[0].schedule();
    }

    private ReportJob job(ReportRequest request, Path file, Consumer<ReportJob.Outcome> end) {
        return new ReportJob(
                ScreenText.of("job.report", design.label()),
                reports,
                actor,
                request,
                file,
                body.getDisplay(),
                outcome -> {
                    if (!body.isDisposed()) {
                        end.accept(outcome);
                    }
                });
    }

    private void again(String reason) {
        page.tell(reason, ScreenText.get("viewer.refresh"), this::refresh);
    }

    private void openFile(Path file) {
        hideMessage();
        if (!Program.launch(file.toString())) {
            say(ScreenText.get("viewer.notOpened", file.getFileName().toString()), "", () -> {});
        }
    }

    private void say(String text, String linkText, Runnable action) {
        String safe = text.replace("&", "&&");
        message.setText(linkText.isEmpty() ? safe : safe + "  <a>" + linkText + "</a>");
        messageAction = action;
        message.setVisible(true);
        ((GridData) message.getLayoutData()).exclude = false;
        body.layout(true);
    }

    private void hideMessage() {
        message.setVisible(false);
        ((GridData) message.getLayoutData()).exclude = true;
        body.layout(true);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("kontor-report");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void deleteFolder() {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException stillOpenElsewhere) {
            folder.toFile().deleteOnExit();
        }
    }
}
