package org.kontor.catalog.internal.prices;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.kontor.catalog.prices.PriceGroups;
import org.kontor.kernel.record.Field.Choice;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The groups of customers that the installed modules know. */
@Component(service = PriceGroupChoices.class)
public final class PriceGroupChoices {

    private final List<PriceGroups> sources = new CopyOnWriteArrayList<>();

    /** Takes a module's groups into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addGroups(PriceGroups groups) {
        sources.add(groups);
    }

    /** Takes them out of use. */
    public void removeGroups(PriceGroups groups) {
        sources.remove(groups);
    }

    List<Choice<String>> channels() {
        return all(PriceGroups::channels);
    }

    List<Choice<String>> customerClasses() {
        return all(PriceGroups::customerClasses);
    }

    private List<Choice<String>> all(Function<PriceGroups, List<Choice<String>>> kind) {
        return sources.stream().flatMap(source -> kind.apply(source).stream()).toList();
    }
}
