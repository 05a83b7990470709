package org.kontor.sample.internal.company;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kontor.identity.CompanyTemplate;
import org.kontor.kernel.text.Text;
import org.kontor.sample.DemoUser;
import org.kontor.sample.SampleCompany;
import org.kontor.sample.SampleSummary;
import org.kontor.sample.Size;
import org.kontor.sample.internal.SampleText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the first start of the workbench offer the small sample company. */
@Component
public final class SampleTemplate implements CompanyTemplate {

    private final SampleCompany sample;

    /** Offers that sample company. */
    @Activate
    public SampleTemplate(@Reference SampleCompany sample) {
        this.sample = sample;
    }

    @Override
    public Text label() {
        return SampleText.of("template.label");
    }

    @Override
    public Text make(Locale language, Consumer<Text> progress) {
        SampleSummary summary = sample.fill(
                Size.SMALL,
                SampleCommand.USUAL_SEED,
                language,
                (step, done, total) -> progress.accept(SampleText.of("sample.progress", step, done, total)));
        String logins = summary.users().stream().map(DemoUser::login).collect(Collectors.joining(", "));
        return SampleText.of("template.done", logins, summary.password());
    }
}
