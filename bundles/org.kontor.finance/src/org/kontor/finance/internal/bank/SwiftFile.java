package org.kontor.finance.internal.bank;

import com.prowidesoftware.swift.model.Tag;
import com.prowidesoftware.swift.model.mt.mt9xx.MT940;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.exchange.table.TableFile;
import org.kontor.finance.bank.BankLine;
import org.kontor.kernel.problem.ProblemException;

/**
 * Reads a bank's file of customer statements as SWIFT writes them (MT940): with the blocks of a message around each, or the
 * fields alone, one statement after the other with a dash between them, as most banks offer it for download.
 */
final class SwiftFile {

    /**
     * The movements of one account.
     *
     * @param number the account
     * @param currency ISO code of its currency
     * @param lines what moved, in the order of the file
     */
    record Account(String number, String currency, List<BankLine> lines) {}

    /** Where a line stands in the file, so that a message can name it. */
    private record Body(String text, int firstLine) {}

    private static final Pattern BEGIN = Pattern.compile("^:20:", Pattern.MULTILINE);
    private static final Pattern BLOCK = Pattern.compile("\\{4:\\s*(.*?)-\\}", Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile("^-\\s*$", Pattern.MULTILINE);
    private static final String HEADER = "{1:F01KONTORXXAXXX0000000000}{2:I940KONTORXXXXXXN}{4:\n";
    private static final int SNIFFED = 4096;

    private SwiftFile() {}

    /** Whether a file is one of these. */
    static boolean isOne(Path file) {
        try (var in = Files.newInputStream(file)) {
            String begin = new String(in.readNBytes(SNIFFED), StandardCharsets.ISO_8859_1);
            return BEGIN.matcher(begin.replace("\r", "")).find() && begin.contains(":25");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The accounts of a file.
     *
     * @throws ProblemException when something in it cannot be read or does not add up; it names the line
     */
    static List<Account> read(Path file) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        for (Body body : bodies(text(file))) {
            SwiftStatement statement = new SwiftStatement(body.firstLine());
            for (Tag tag : tags(body)) {
                statement.take(tag);
            }
            Account one = statement.end();
            Account known = accounts.computeIfAbsent(
                    one.number() + " " + one.currency(),
                    key -> new Account(one.number(), one.currency(), new ArrayList<>()));
            one.lines().forEach(line -> {
                line.setPosition(known.lines().size());
                known.lines().add(line);
            });
        }
        if (accounts.isEmpty()) {
            throw new ProblemException(BankText.of("swift.none"));
        }
        return List.copyOf(accounts.values());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, TableFile.detect(file).charset())
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (IOException unreadable) {
            throw new ProblemException(BankText.of("swift.unreadable", file.getFileName()), unreadable);
        }
    }

    private static List<Body> bodies(String text) {
        List<Body> bodies = new ArrayList<>();
        if (text.contains("{4:")) {
            Matcher block = BLOCK.matcher(text);
            int end = 0;
            while (block.find()) {
                bodies.add(new Body(block.group(1), lineAt(text, block.start(1))));
                end = block.end();
            }
            if (text.indexOf("{4:", end) >= 0) {
                throw new ProblemException(BankText.of("swift.cutOff", lineAt(text, text.indexOf("{4:", end))));
            }
            return bodies;
        }
        Matcher dash = DASH.matcher(text);
        int from = 0;
        while (dash.find()) {
            add(bodies, text, from, dash.start());
            from = dash.end();
        }
        add(bodies, text, from, text.length());
        return bodies;
    }

    private static void add(List<Body> bodies, String text, int from, int to) {
        Matcher begin = BEGIN.matcher(text).region(from, to);
        if (begin.find()) {
            bodies.add(new Body(text.substring(begin.start(), to), lineAt(text, begin.start())));
        } else if (!text.substring(from, to).isBlank()) {
            throw new ProblemException(BankText.of("swift.noField", lineAt(text, from) + leadingBreaks(text, from)));
        }
    }

    private static int leadingBreaks(String text, int from) {
        return (int) text.substring(from)
                .chars()
                .takeWhile(Character::isWhitespace)
                .filter(c -> c == '\n')
                .count();
    }

    private static int lineAt(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static List<Tag> tags(Body body) {
        MT940 message = MT940.parse(HEADER + body.text().strip() + "\n-}");
        return message.getSwiftMessage().getBlock4().getTags();
    }
}
