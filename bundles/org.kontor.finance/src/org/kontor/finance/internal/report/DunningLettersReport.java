package org.kontor.finance.internal.report;

import java.net.URL;
import java.util.List;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: dunning letters, each on a page of its own (FIN-11). */
@Component
public final class DunningLettersReport implements ReportDesign {

    private static final TextSource TEXTS = TextSource.beside(DunningLettersReport.class);

    @Override
    public String id() {
        return "dunning-letters";
    }

    @Override
    public Text label() {
        return TEXTS.text("report.dunningLetters.label");
    }

    @Override
    public Text description() {
        return TEXTS.text("report.dunningLetters.description");
    }

    @Override
    public String area() {
        return "finance";
    }

    @Override
    public URL design() {
        return DunningLettersReport.class.getResource("dunning-letters.rptdesign");
    }

    @Override
    public List<String> datasets() {
        return List.of("finance.dunningLetters");
    }
}
