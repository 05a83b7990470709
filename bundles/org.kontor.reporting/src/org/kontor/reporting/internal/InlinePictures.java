package org.kontor.reporting.internal;

import java.util.Base64;
import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.script.IReportContext;

/** Puts pictures into the HTML itself, so that a report is one file that can be sent or kept. */
final class InlinePictures extends HTMLImageHandler {

    @Override
    public String onCustomImage(IImage image, IReportContext context) {
        return inline(image);
    }

    @Override
    public String onDesignImage(IImage image, IReportContext context) {
        return inline(image);
    }

    @Override
    public String onFileImage(IImage image, IReportContext context) {
        return inline(image);
    }

    @Override
    public String onURLImage(IImage image, IReportContext context) {
        return inline(image);
    }

    private static String inline(IImage image) {
        return "data:" + image.getMimeType() + ";base64," + Base64.getEncoder().encodeToString(image.getImageData());
    }
}
