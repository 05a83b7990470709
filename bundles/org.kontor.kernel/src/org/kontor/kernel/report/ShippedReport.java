package org.kontor.kernel.report;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/**
 * A report whose design lies beside its class under the report's name, and whose texts are named after it: those of {@code
 * sales-by-month} are {@code report.salesByMonth.label} and {@code report.salesByMonth.description}.
 */
public abstract class ShippedReport implements ReportDesign {

    private static final Pattern NEXT_WORD = Pattern.compile("-(.)");

    private final String area;
    private final String id;
    private final TextSource texts;
    private final List<String> datasets;

    /**
     * A report.
     *
     * @param area whose users see it
     * @param id the report's name
     * @param texts where its texts are
     * @param datasets what it reads; the first is what a CSV export delivers
     */
    protected ShippedReport(String area, String id, TextSource texts, String... datasets) {
        this.area = area;
        this.id = id;
        this.texts = texts;
        this.datasets = List.of(datasets);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Text label() {
        return text("label");
    }

    @Override
    public final Text description() {
        return text("description");
    }

    private Text text(String key) {
        String name = NEXT_WORD.matcher(id).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
        return texts.text("report." + name + "." + key);
    }

    @Override
    public final String area() {
        return area;
    }

    @Override
    public URL design() {
        return getClass().getResource(id + ".rptdesign");
    }

    @Override
    public final List<String> datasets() {
        return datasets;
    }
}
