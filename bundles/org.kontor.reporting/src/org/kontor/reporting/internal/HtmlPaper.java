package org.kontor.reporting.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.birt.report.model.api.MasterPageHandle;

/**
 * Lays BIRT's bare HTML on a sheet: centred, with a margin, on a quiet ground; printed, only the report itself remains.
 * BIRT offers no way to style the page around a report.
 */
final class HtmlPaper {

    private static final String HEAD_END = "</head>";
    private static final String STYLE = """
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style type="text/css">
            html { background: #e9edf2; }
            body { background: #fff; box-sizing: border-box; width: %s; margin: 20px auto !important;
                   padding: 10mm %s 12mm %s; box-shadow: 0 1px 5px rgba(20, 54, 93, .22); }
            @media print {
              html { background: #fff; }
              body { width: auto; margin: 0 !important; padding: 0; box-shadow: none; }
            }
            </style>
            """;

    private final OutputStream output;
    private final MasterPageHandle page;
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();

    /**
     * A sheet.
     *
     * @param output where the page goes in the end
     * @param page the design's page; the sheet is as wide and has the same margins
     */
    HtmlPaper(OutputStream output, MasterPageHandle page) {
        this.output = output;
        this.page = page;
    }

    /** Where BIRT writes. */
    OutputStream raw() {
        return raw;
    }

    /** Writes the page, if BIRT wrote one. */
    void finish() throws IOException {
        if (raw.size() > 0) {
            String html = raw.toString(StandardCharsets.UTF_8);
            String style = STYLE.formatted(
                    page.getPageWidth(),
                    page.getRightMargin().getStringValue(),
                    page.getLeftMargin().getStringValue());
            output.write(html.replaceFirst(HEAD_END, style + HEAD_END).getBytes(StandardCharsets.UTF_8));
        }
    }
}
