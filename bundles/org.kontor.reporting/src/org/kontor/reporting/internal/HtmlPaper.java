package org.kontor.reporting.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lays BIRT's bare HTML on a sheet: centred, with a margin, on a quiet ground; printed, only the report itself remains.
 * BIRT offers no way to style the page around a report.
 */
final class HtmlPaper {

    private static final String HEAD_END = "</head>";
    private static final String STYLE =
            """
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style type="text/css">
            html { background: #e9edf2; }
            body { background: #fff; width: max-content; margin: 20px auto !important; padding: 28px 34px 36px;
                   box-shadow: 0 1px 5px rgba(20, 54, 93, .22); }
            @media print {
              html { background: #fff; }
              body { margin: 0 !important; padding: 0; box-shadow: none; }
            }
            </style>
            """;

    private final OutputStream output;
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();

    HtmlPaper(OutputStream output) {
        this.output = output;
    }

    /** Where BIRT writes. */
    OutputStream raw() {
        return raw;
    }

    /** Writes the page, if BIRT wrote one. */
    void finish() throws IOException {
        if (raw.size() > 0) {
            String html = raw.toString(StandardCharsets.UTF_8);
            output.write(html.replaceFirst(HEAD_END, STYLE + HEAD_END).getBytes(StandardCharsets.UTF_8));
        }
    }
}
