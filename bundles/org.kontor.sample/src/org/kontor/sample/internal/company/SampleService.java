package org.kontor.sample.internal.company;

import java.util.List;
import java.util.Locale;
import org.kontor.identity.SampleContribution;
import org.kontor.sample.ProgressListener;
import org.kontor.sample.SampleCompany;
import org.kontor.sample.SampleSummary;
import org.kontor.sample.Size;
import org.kontor.sample.internal.ModulesComponent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the sample company to command line and workbench. */
@Component(service = SampleCompany.class)
public final class SampleService implements SampleCompany {

    private final SampleFiller filler;

    @Reference
    private volatile List<SampleContribution> contributions;

    /** A sample company on the services of all modules. */
    @Activate
    public SampleService(@Reference ModulesComponent modules) {
        filler = new SampleFiller(modules.modules(), () -> contributions);
    }

    @Override
    public boolean isPossible() {
        return filler.isPossible();
    }

    @Override
    public SampleSummary fill(Size size, long seed, Locale language, ProgressListener progress) {
        return filler.fill(size, seed, language, progress);
    }
}
