package org.kontor.reporting.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineConstants;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.eclipse.birt.report.model.api.MasterPageHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.reporting.Cancellation;
import org.kontor.reporting.ReportFormat;

/** The one BIRT engine of the program: started at first use, kept until the end. Several threads may render at once. */
final class BirtEngine implements AutoCloseable {

    /** Sharp on paper and on a screen at 200 %. */
    private static final Integer PICTURE_DPI = 192;

    private final Path fontFolder;
    private IReportEngine engine;

    /**
     * Starts nothing yet.
     *
     * @param fontFolder where they may be unpacked
     */
    BirtEngine(Path fontFolder) {
        this.fontFolder = fontFolder;
    }

    /** Lays out a report over rows that were read before. */
    void render(
            ReportDesign design,
            ReportHeader header,
            ReportRows rows,
            ReportFormat format,
            Locale locale,
            OutputStream output,
            Cancellation cancellation) {
        IRunAndRenderTask task = null;
        try {
            IReportRunnable runnable = open(design);
            HtmlPaper paper = new HtmlPaper(output, masterPage(runnable));
            task = engine().createRunAndRenderTask(runnable);
            putContext(task, rows);
            task.addScriptableJavaObject("kontor", header);
            task.addScriptableJavaObject("figures", rows);
            task.setLocale(locale);
            task.setRenderOption(option(format, format == ReportFormat.HTML ? paper.raw() : output));
            task.setErrorHandlingOption(IEngineTask.CANCEL_ON_ERROR);
            cancellation.whenCancelled(task::cancel);
            cancellation.check();
            task.run();
            cancellation.check();
            refuseOnErrors(design, task.getErrors());
            paper.finish();
        } catch (EngineException | IOException failed) {
            cancellation.check();
            throw failed(design, failed);
        } finally {
            if (task != null) {
                task.close();
            }
        }
    }

    /** Ends the engine; it starts again at the next use. */
    @Override
    public synchronized void close() {
        if (engine != null) {
            engine.destroy();
            engine = null;
        }
    }

    private synchronized IReportEngine engine() {
        if (engine == null) {
            engine = start();
        }
        return engine;
    }

    private IReportEngine start() {
        try {
            EngineConfig config = new EngineConfig();
            config.setLogConfig(null, Level.WARNING);
            config.setFontConfig(ReportFonts.install(fontFolder));
            // only a loader in the engine's own context finds event handlers; one in a task's context does not
            config.getAppContext().put(EngineConstants.APPCONTEXT_CLASSLOADER_KEY, BirtEngine.class.getClassLoader());
            IReportEngineFactory factory = (IReportEngineFactory)
                    Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
            if (factory == null) {
                throw new IllegalStateException("No report engine factory is registered");
            }
            return factory.createReportEngine(config);
        } catch (IOException | RuntimeException failed) {
            throw new ProblemException(ReportingText.of("report.engine"), failed);
        }
    }

    private IReportRunnable open(ReportDesign design) throws EngineException, IOException {
        try (InputStream content = design.design().openStream()) {
            return engine().openReportDesign(design.design().toString(), content, new DesignResources(design.design()));
        }
    }

    private static MasterPageHandle masterPage(IReportRunnable runnable) {
        ReportDesignHandle design = (ReportDesignHandle) runnable.getDesignHandle();
        return (MasterPageHandle) design.getMasterPages().get(0);
    }

    @SuppressWarnings("unchecked")
    private static void putContext(IRunAndRenderTask task, ReportRows rows) {
        Map<String, Object> context = task.getAppContext();
        context.put(ReportRows.CONTEXT_KEY, rows);
        task.setAppContext(context);
    }

    private static IRenderOption option(ReportFormat format, OutputStream output) {
        RenderOption option =
                switch (format) {
                    case HTML -> html();
                    case PDF -> pdf();
                    case XLSX -> xlsx();
                    default -> new RenderOption();
                };
        option.setOutputFormat(format.extension());
        option.setOutputStream(output);
        option.setOption(IRenderOption.CHART_DPI, PICTURE_DPI);
        return option;
    }

    private static RenderOption html() {
        HTMLRenderOption html = new HTMLRenderOption();
        html.setImageHandler(new InlinePictures());
        html.setSupportedImageFormats("PNG;JPG;GIF");
        html.setHtmlPagination(false);
        html.setMasterPageContent(false);
        return html;
    }

    private static RenderOption pdf() {
        PDFRenderOption pdf = new PDFRenderOption();
        pdf.setSupportedImageFormats("SVG;PNG;JPG");
        return pdf;
    }

    private static RenderOption xlsx() {
        RenderOption xlsx = new RenderOption();
        // otherwise every page becomes a sheet of its own
        xlsx.setOption("ExcelEmitter.SingleSheet", Boolean.TRUE);
        return xlsx;
    }

    /** BIRT ends a failed report formally in order, as a nearly empty file; only its error list tells. */
    private static void refuseOnErrors(ReportDesign design, List<?> errors) {
        if (!errors.isEmpty()) {
            Throwable first = errors.getFirst() instanceof Throwable error
                    ? error
                    : new IllegalStateException(String.valueOf(errors.getFirst()));
            throw failed(design, first);
        }
    }

    private static ProblemException failed(ReportDesign design, Throwable cause) {
        return new ProblemException(ReportingText.of("report.failed", design.label()), cause);
    }
}
