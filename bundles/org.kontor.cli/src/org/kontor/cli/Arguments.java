package org.kontor.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.cli.internal.CliText;

/**
 * The arguments of one call, taken apart. An option is written {@code --name value} or {@code --name=value} and may stand
 * anywhere; {@code --} ends the options.
 */
public final class Arguments {

    private final List<String> operands;
    private final Map<String, List<String>> values;
    private final Set<String> flags;
    private final Locale locale;

    private Arguments(List<String> operands, Map<String, List<String>> values, Set<String> flags, Locale locale) {
        this.operands = List.copyOf(operands);
        this.values = values;
        this.flags = flags;
        this.locale = locale;
    }

    static Arguments parse(List<String> words, Options options, Locale locale) throws UsageException {
        List<String> operands = new ArrayList<>();
        Map<String, List<String>> values = new LinkedHashMap<>();
        Set<String> flags = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                operands.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (!word.startsWith("--")) {
                operands.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
            if (options.flags().contains(name) && equals < 0) {
                flags.add(name);
            } else if (!options.withValue().contains(name)) {
                throw new UsageException(CliText.of("option.unknown", word).in(locale));
            } else if (equals >= 0) {
                values.computeIfAbsent(name, key -> new ArrayList<>()).add(word.substring(equals + 1));
            } else if (++i < words.size()) {
                values.computeIfAbsent(name, key -> new ArrayList<>()).add(words.get(i));
            } else {
                throw new UsageException(CliText.of("option.value", word).in(locale));
            }
        }
        return new Arguments(operands, values, flags, locale);
    }

    /** The words that are no options, in their order. */
    public List<String> operands() {
        return operands;
    }

    /**
     * The only operands of a command that needs a fixed number of them.
     *
     * @throws UsageException when there are fewer or more
     */
    public List<String> operands(int count) throws UsageException {
        if (operands.size() < count) {
            throw new UsageException(CliText.of("operand.missing").in(locale));
        }
        if (operands.size() > count) {
            throw new UsageException(
                    CliText.of("operand.tooMany", operands.get(count)).in(locale));
        }
        return operands;
    }

    /** The last value given for an option. */
    public Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option)).map(List::getLast);
    }

    /** All values given for an option that may be repeated, in their order. */
    public List<String> values(String option) {
        return List.copyOf(values.getOrDefault(option, List.of()));
    }

    /**
     * The value of an option that the command cannot do without.
     *
     * @throws UsageException when it is missing
     */
    public String required(String option) throws UsageException {
        return value(option)
                .orElseThrow(() -> new UsageException(
                        CliText.of("option.required", "--" + option).in(locale)));
    }

    /**
     * The whole number given for an option.
     *
     * @throws UsageException when it is no whole number
     */
    public Optional<Long> number(String option) throws UsageException {
        Optional<String> value = value(option);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.valueOf(value.get()));
        } catch (NumberFormatException notANumber) {
            throw new UsageException(
                    CliText.of("option.number", "--" + option, value.get()).in(locale));
        }
    }

    /** Whether the flag was given. */
    public boolean flag(String option) {
        return flags.contains(option);
    }
}
