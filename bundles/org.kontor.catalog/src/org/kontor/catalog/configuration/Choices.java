package org.kontor.catalog.configuration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/**
 * What can be chosen of a configurable product, and what goes with what (ORD-08). Knows nothing of databases and widgets, so that
 * every key of a user is answered at once.
 *
 * @param productId the product
 * @param productName its name
 * @param currency ISO code of the currency of all surcharges
 * @param groups the groups in their order
 */
public record Choices(long productId, String productName, String currency, List<Group> groups) {

    private static final TextSource TEXTS = TextSource.beside(Choices.class);

    /**
     * Options that belong together.
     *
     * @param required whether something of it must be chosen
     * @param several whether several can be chosen together
     */
    public record Group(String name, boolean required, boolean several, List<Option> options) {

        /** Keeps its own copy. */
        public Group {
            options = List.copyOf(options);
        }
    }

    /**
     * Something that can be chosen.
     *
     * @param partId a product that is sold along on a line of its own
     * @param quantity how much of that product goes with one configured product
     * @param surcharge what it adds to the price of one configured product
     * @param needs codes of options that must be chosen with it
     * @param excludes codes of options that cannot be chosen with it
     */
    public record Option(
            String code,
            String label,
            Optional<Long> partId,
            BigDecimal quantity,
            BigDecimal surcharge,
            Set<String> needs,
            Set<String> excludes) {}

    /** Keeps its own copy. */
    public Choices {
        groups = List.copyOf(groups);
    }

    /** The options among these codes, in their order. */
    public List<Option> options(Set<String> codes) {
        return all().filter(option -> codes.contains(option.code())).toList();
    }

    private Stream<Option> all() {
        return groups.stream().flatMap(group -> group.options().stream());
    }

    /** The choice after an option was taken or put back; in a group of which one can be chosen it replaces the other. */
    public Set<String> toggle(String code, Set<String> chosen) {
        Set<String> next = new LinkedHashSet<>(chosen);
        if (next.remove(code)) {
            return next;
        }
        groups.stream()
                .filter(group -> !group.several()
                        && group.options().stream().anyMatch(o -> o.code().equals(code)))
                .flatMap(group -> group.options().stream())
                .forEach(other -> next.remove(other.code()));
        next.add(code);
        return next;
    }

    /** Why an option cannot be chosen with what is chosen; empty when it can. */
    public Optional<Text> why(Option option, Set<String> chosen) {
        Set<String> others = toggle(option.code(), without(option, chosen));
        List<Option> against = options(others).stream()
                .filter(other -> other.excludes().contains(option.code())
                        || option.excludes().contains(other.code()))
                .toList();
        if (!against.isEmpty()) {
            return Optional.of(TEXTS.text("choice.excluded", labels(against)));
        }
        Set<String> missing = new LinkedHashSet<>(option.needs());
        missing.removeAll(others);
        return missing.isEmpty() ? Optional.empty() : Optional.of(TEXTS.text("choice.needs", labels(options(missing))));
    }

    private static Set<String> without(Option option, Set<String> chosen) {
        Set<String> others = new LinkedHashSet<>(chosen);
        others.remove(option.code());
        return others;
    }

    private static String labels(List<Option> options) {
        return options.stream().map(Option::label).collect(Collectors.joining(", "));
    }

    /** Everything that keeps the choice from being made. */
    public List<Problem> problems(Set<String> chosen) {
        List<Problem> problems = new ArrayList<>();
        for (Group group : groups) {
            List<Option> taken = group.options().stream()
                    .filter(option -> chosen.contains(option.code()))
                    .toList();
            if (group.required() && taken.isEmpty()) {
                problems.add(Problem.error("choice", TEXTS.text("choice.required", group.name())));
            }
            if (!group.several() && taken.size() > 1) {
                problems.add(Problem.error("choice", TEXTS.text("choice.one", group.name())));
            }
            taken.forEach(option -> why(option, chosen)
                    .ifPresent(reason -> problems.add(
                            Problem.error("choice", TEXTS.text("choice.impossible", option.label(), reason)))));
        }
        Set<String> unknown = new LinkedHashSet<>(chosen);
        all().forEach(option -> unknown.remove(option.code()));
        if (!unknown.isEmpty()) {
            problems.add(Problem.error("choice", TEXTS.text("choice.unknown", String.join(", ", unknown))));
        }
        return problems;
    }

    /** What a choice adds to the price of one configured product. */
    public BigDecimal surcharge(Set<String> chosen) {
        return options(chosen).stream().map(Option::surcharge).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A choice as people read it: {@code Voltage: 380 V; Accessories: Remote module, Level probe}. */
    public String summary(Set<String> chosen) {
        return groups.stream()
                .map(group -> named(group, chosen))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> named(Group group, Set<String> chosen) {
        List<Option> taken = group.options().stream()
                .filter(option -> chosen.contains(option.code()))
                .toList();
        return taken.isEmpty() ? Optional.empty() : Optional.of(group.name() + ": " + labels(taken));
    }
}
