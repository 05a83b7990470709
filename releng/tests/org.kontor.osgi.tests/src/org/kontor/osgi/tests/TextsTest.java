package org.kontor.osgi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.record.RecordService;
import org.kontor.process.measures.MeasureContribution;
import org.kontor.tests.support.CleanLog;

/** Whatever modules say of their lists, records, figures and data sets is there in both languages. */
@ExtendWith(CleanLog.class)
class TextsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final Components components = new Components();

    @Test
    void everyListRecordFigureAndDataSetHasItsTexts() {
        List<Text> texts = Stream.of(
                        components.services(ListContribution.class).stream()
                                .flatMap(module -> module.lists().stream())
                                .flatMap(TextsTest::texts),
                        components.services(RecordService.class).stream().flatMap(service -> texts(service.type())),
                        components.services(MeasureContribution.class).stream().flatMap(TextsTest::texts),
                        components.services(ReportDataset.class).stream().flatMap(TextsTest::texts))
                .flatMap(all -> all)
                .toList();

        TreeSet<String> missing = new TreeSet<>();
        texts.forEach(text -> LANGUAGES.forEach(language -> read(text, language, missing)));
        assertThat(missing).isEmpty();
        assertThat(texts).hasSizeGreaterThan(1000);
    }

    private static void read(Text text, Locale language, TreeSet<String> missing) {
        try {
            if (text.in(language).isBlank()) {
                missing.add(language + " " + text.key());
            }
        } catch (IllegalArgumentException absent) {
            missing.add(language + " " + absent.getMessage());
        }
    }

    private static Stream<Text> texts(ListDefinition list) {
        return Stream.concat(
                Stream.of(list.label()),
                list.columns().stream()
                        .flatMap(column -> Stream.concat(
                                Stream.of(column.label()),
                                column.choices().stream().map(choice -> choice.label()))));
    }

    private static Stream<Text> texts(RecordType<?> type) {
        Stream<Text> fields = type.fields().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field.label()), field.choices().stream().map(choice -> choice.label())));
        Stream<Text> lines =
                type.tables().stream().flatMap(table -> Stream.concat(Stream.of(table.label()), texts(table.type())));
        return Stream.concat(Stream.concat(Stream.of(type.label()), fields), lines);
    }

    private static Stream<Text> texts(MeasureContribution module) {
        return Stream.concat(
                module.measures().stream().map(measure -> measure.label()),
                module.dimensions().stream().map(dimension -> dimension.label()));
    }

    private static Stream<Text> texts(ReportDataset dataset) {
        return Stream.of(
                        Stream.of(dataset.label()),
                        dataset.columns().stream().map(column -> column.label()),
                        dataset.parameters().stream().map(parameter -> parameter.label()))
                .flatMap(all -> all);
    }
}
