package org.kontor.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kontor.exchange.internal.ExchangeText;
import org.kontor.exchange.internal.table.CalendarTable;
import org.kontor.exchange.internal.table.CardTable;
import org.kontor.exchange.internal.table.Encodings;
import org.kontor.exchange.internal.table.SeparatedTable;
import org.kontor.exchange.internal.table.Separators;
import org.kontor.exchange.internal.table.WorkbookTable;
import org.kontor.kernel.problem.ProblemException;

/** Files with rows: what they are is found out of their content, whatever they are called. */
public final class TableFile {

    /** Endings of the names of such files, for file dialogs. */
    public static final List<String> ENDINGS = List.of("csv", "xlsx", "txt", "tsv", "vcf", "ics");

    /** The separators that a user may choose from. */
    public static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private static final int SAMPLE = 1 << 16;

    private TableFile() {}

    /** The encodings that a user may choose from. */
    public static List<Charset> charsets() {
        return Encodings.OFFERED;
    }

    /**
     * Finds out how a file is to be read.
     *
     * @throws ProblemException when it is not there, is empty or is nothing that rows can be read from
     */
    public static TableFormat detect(Path file) {
        byte[] sample = sample(file);
        if (startsWith(sample, 'P', 'K', 3, 4)) {
            return new TableFormat(
                    TableFormat.Kind.WORKBOOK,
                    StandardCharsets.UTF_8,
                    ',',
                    sheets(file).getFirst());
        }
        if (startsWith(sample, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new ProblemException(ExchangeText.of("file.oldWorkbook", nameOf(file)));
        }
        Charset charset = Encodings.detect(sample)
                .orElseThrow(() -> new ProblemException(ExchangeText.of("file.noTable", nameOf(file))));
        String text = Encodings.text(sample, charset);
        if (text.isBlank()) {
            throw new ProblemException(ExchangeText.of("file.empty", nameOf(file)));
        }
        String begin = text.stripLeading().toUpperCase(Locale.ROOT);
        if (begin.startsWith("BEGIN:VCARD")) {
            return new TableFormat(TableFormat.Kind.CARDS, charset, ',', "");
        }
        if (begin.startsWith("BEGIN:VCALENDAR")) {
            return new TableFormat(TableFormat.Kind.CALENDAR, charset, ',', "");
        }
        return new TableFormat(TableFormat.Kind.SEPARATED, charset, Separators.detect(text, SEPARATORS), "");
    }

    /**
     * The names of the sheets of a workbook.
     *
     * @throws ProblemException when it cannot be read
     */
    public static List<String> sheets(Path file) {
        return WorkbookTable.sheets(file);
    }

    /**
     * Begins to read.
     *
     * @throws ProblemException when that is not possible
     */
    public static TableReader open(Path file, TableFormat format) {
        return switch (format.kind()) {
            case SEPARATED -> new SeparatedTable(file, format);
            case WORKBOOK -> new WorkbookTable(file, format.sheet());
            case CARDS -> new CardTable(file, format.charset());
            case CALENDAR -> new CalendarTable(file, format.charset());
        };
    }

    private static byte[] sample(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] sample = content.readNBytes(SAMPLE);
            if (sample.length == 0) {
                throw new ProblemException(ExchangeText.of("file.empty", nameOf(file)));
            }
            return sample;
        } catch (IOException failure) {
            throw new ProblemException(ExchangeText.of("file.unreadable", file.toString()), failure);
        }
    }

    private static boolean startsWith(byte[] sample, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= sample.length || (sample[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
