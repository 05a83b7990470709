package org.kontor.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.cli.UsageException;

/**
 * What holds for every command: {@code --profile P} and {@code --lang L}, wherever they stand.
 *
 * @param rest the other words in their order
 * @param profile the connection profile, if one was named
 * @param language the language, if one was named
 */
record GlobalOptions(List<String> rest, Optional<String> profile, Optional<Locale> language) {

    static GlobalOptions parse(List<String> words, Locale locale) throws UsageException {
        List<String> rest = new ArrayList<>();
        Optional<String> profile = Optional.empty();
        Optional<Locale> language = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                rest.addAll(words.subList(i, words.size()));
                break;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            boolean isProfile = name.equals("--profile");
            if (!isProfile && !name.equals("--lang")) {
                rest.add(word);
                continue;
            }
            if (equals < 0 && i + 1 == words.size()) {
                throw new UsageException(CliText.of("option.value", word).in(locale));
            }
            String value = equals < 0 ? words.get(++i) : word.substring(equals + 1);
            if (isProfile) {
                profile = Optional.of(value);
            } else {
                language = Optional.of(Locale.forLanguageTag(value.replace('_', '-')));
            }
        }
        return new GlobalOptions(List.copyOf(rest), profile, language);
    }
}
